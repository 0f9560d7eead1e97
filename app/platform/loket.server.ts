import type { Temporal } from "temporal-polyfill";
import type { Logger } from "pino";
import type { Db } from "#db/schema.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { Tone } from "#app/i18n/words.tsx";
import type { Language } from "#app/i18n/languages.ts";
import type { Env } from "./env.server.ts";

/** What every request may use; made once at start and passed on, never imported as a global. */
export interface Loket {
  readonly db: Db;
  /** As it is now: the hours and terms that an administrator keeps are part of it. */
  readonly policy: Policy;
  /** The moment now. A fixed clock in tests. */
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
  readonly env: Env;
}

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

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    readonly loket: Loket;
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
  }
}
