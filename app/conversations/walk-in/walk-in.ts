import { optionalText } from "#app/schemes/fields/text.ts";

/** What people come for without an appointment. */
export const walkInTopics = [
  "child-costs",
  "separation",
  "upbringing",
  "young-parent",
  "turning-18",
  "money",
  "digid",
  "other",
] as const;
export type WalkInTopic = (typeof walkInTopics)[number];

export const walkInOutcomes = ["answered", "request"] as const;
export type WalkInOutcome = (typeof walkInOutcomes)[number];

const longestNote = 200;

/** Mail addresses, postcodes, and anything with six or more digits: phone numbers, birth dates, numbers of people. */
const personal = /@|\b\d{4}\s?[a-z]{2}\b|\d(?:[\s./-]?\d){5}/i;

/** A register of whoever came by tells of nobody: its note may hold nothing by which somebody can be found. */
export const walkInNote = optionalText(longestNote, true).refine(
  (note) => note === null || !personal.test(note),
  "personal",
);
