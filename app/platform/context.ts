import type { Language, Tone } from "./languages.ts";

/** What the frame and the words of a page follow. */
export interface Situation {
  readonly tone: Tone;
  /** Somebody reading along could be dangerous. */
  readonly sensitive: boolean;
  /** The time that is held for this family. */
  readonly held?: HeldTime | null;
}

export interface HeldTime {
  /** Instant, ISO text in UTC. */
  readonly until: string;
  /** From now until then. */
  readonly milliseconds: number;
  /** How long it is held from each page on. */
  readonly minutes: number;
}

/** What the server itself knows of a request; Remix hands it to loaders and actions as their context. */
export interface PageContext {
  readonly language: Language;
  readonly requestId: string;
  /** What the page's loader learned of who it is for; the frame and the words follow it. */
  situation?: Situation;
  /** The page, as entry.server rendered it; none for a redirect or a file. */
  html?: string;
  /** The visitor's address, for limits only: it is never stored or logged as it is. */
  readonly clientAddress: string;
  /**
   * Logs an error that a loader, action or render threw. When the database could not be reached, the answer
   * becomes 503 "not received" whatever the page made of it. Called by `handleError` in entry.server.
   */
  readonly reportError: (error: unknown) => void;
  /** Open, as Remix has it: rooms above add what they know. */
  [key: string]: unknown;
}

/** What loaders and actions get. Rooms above say here what they add, so that none of them has to know the framework. */
export interface LoadContext extends PageContext {}
