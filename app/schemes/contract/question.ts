import type { z } from "zod";
import type { Facts, PersonKey } from "./facts.ts";
import type { Policy } from "#app/municipality/policy.ts";

/**
 * A question has an id, a kind, a schema that yields error *codes*, and its words in the locales under
 * `questions.<id>` (label, hint, options.<value>, errors.<code>, summary). `null` is a full answer where
 * `mayNotKnow` is set: "ik weet het niet".
 */
export type QuestionKind =
  | "radio"
  | "checkboxes"
  | "text"
  | "textarea"
  | "date"
  | "money"
  | "phone"
  | "email"
  | "postcode"
  | "select"
  | "names"
  | "provisions"
  | "slot";

/**
 * Whose task needs the answer to a question: everyone's (the thin header of the family), that of whoever measures money,
 * that of whoever holds the contact, or nobody's, because it would repeat what other departments' parts say. A list
 * names provisions or schemes whose part needs it, besides who holds the contact.
 */
export type SeenBy = "everyone" | "money" | "contact" | "nobody" | readonly string[];

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  /** Locale namespace in which the words live: "intake" for shared questions, else the scheme's id. */
  readonly words: string;
  readonly schema: z.ZodType;
  readonly options?: readonly string[];
  readonly mayNotKnow?: boolean;
  readonly optional?: boolean;
  /** Option that excludes the others ("geen van deze"). */
  readonly exclusive?: string;
  readonly autocomplete?: string;
  /** Of a scheme's own question when nothing is said: the parts of that scheme, and nobody else. */
  readonly seenBy?: SeenBy;
}

/** What a page's `when` may look at: facts from the pages before it, never from behind it. */
export interface PageMoment {
  readonly facts: Facts;
  readonly person: PersonKey | null;
  /** Local calendar date in Amsterdam. */
  readonly on: string;
  /** Provision keys chosen so far. */
  readonly chosen: readonly string[];
  readonly policy: Policy;
  /** Answers accepted so far, for a page that hangs on an answer which is no fact. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export const sections = ["topic", "family", "money", "choose", "contact", "check"] as const;
export type Section = (typeof sections)[number];

/** One page of the flow: asks one question or one small theme. */
export interface Page {
  /** Path below the draft, in Dutch, without the person: "geld/inkomen". Unique in the flow. */
  readonly path: string;
  readonly section: Section;
  /** Question ids. Empty only for pages that show something (the result). */
  readonly asks: readonly string[];
  /** Once for each child, with the child's key behind the path. */
  readonly perChild?: boolean;
  readonly when?: (moment: PageMoment) => boolean;
  /** Screen that shows it; "question" unless told otherwise. */
  readonly screen?: "question" | "exit-explained" | "call-now" | "result" | "choose" | "slot" | "check";
}
