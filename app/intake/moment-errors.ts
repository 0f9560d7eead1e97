import { Temporal } from "temporal-polyfill";
import type { Question } from "#app/schemes/contract/question.ts";

/** Years back from today in which a date of birth can lie. */
const longestAgo: Readonly<Record<string, number>> = {
  childBirthDate: 27,
  birthDate: 120,
  partnerBirthDate: 120,
};

/** What is wrong with an answer because of the day it is given on; null when nothing is. `on` is the local date. */
export function momentError(question: Question, value: unknown, on: string): string | null {
  const years = longestAgo[question.id];
  if (years === undefined || typeof value !== "string") return null;
  if (value > on) return "future";
  const earliest = Temporal.PlainDate.from(on).subtract({ years }).toString();
  return value < earliest ? "tooLongAgo" : null;
}
