import type { Language } from "#app/platform/languages.ts";
import type { PersonKey } from "#app/schemes/contract/facts.ts";

/** One question with its answer, word for word as it was shown. */
export interface ShownRow {
  readonly questionId: string;
  readonly page: string;
  readonly person: PersonKey | null;
  readonly question: string;
  readonly answer: readonly string[];
}

/** A heading of the check page with its rows: a child, the applicant, the conversation. */
export interface ShownGroup {
  readonly title: string;
  readonly person: PersonKey | null;
  readonly rows: readonly ShownRow[];
}

/**
 * Questions and answers frozen on submit (`request.answers_shown`): in the citizen's language as it was
 * shown, and in Dutch for staff.
 */
export interface ShownAnswers {
  readonly language: Language;
  readonly asShown: readonly ShownGroup[];
  readonly inDutch: readonly ShownGroup[];
}

export const partStatuses = ["new", "taken", "waiting-for-family", "decided", "closed"] as const;
export type PartStatus = (typeof partStatuses)[number];

/** How the family wants to talk: a booked time, be called, or no conversation. */
export const conversationWishes = ["booked", "call-me", "none"] as const;
export type ConversationWish = (typeof conversationWishes)[number];
