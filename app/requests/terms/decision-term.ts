import { addDays, rollTerm } from "#app/municipality/working-days.ts";
import type { Terms } from "#app/municipality/terms.ts";
import { getDecision, getsDecision, lastOutcomeOn, type Course } from "./course.ts";
import { suspendedDays, waitsForAnswer } from "./questions.ts";

/**
 * The last local date on which a part is decided in time, as it stands today; null when nothing in it gets a decision.
 * Source: policy 6.3, Awb 4:13.
 */
export function decideBy(course: Course, today: string, terms: Terms): string | null {
  if (!getDecision(course.provisions)) return null;
  const days = terms.decideDays + suspendedDays(course, today, terms) + 7 * course.postponedWeeks;
  return rollTerm(addDays(course.submittedOn, days));
}

export type DecisionState = "none" | "open" | "suspended" | "late" | "decided";

/** How the decision of a part stands today. Source: policy 6.8. */
export function decisionState(course: Course, today: string, terms: Terms): DecisionState {
  const by = decideBy(course, today, terms);
  if (by === null) return "none";
  if (lastOutcomeOn(course, course.provisions.filter(getsDecision)) !== null) return "decided";
  if (waitsForAnswer(course, today, terms)) return "suspended";
  return today > by ? "late" : "open";
}

/** Can the term be put off by so many weeks today? Once, and not after it has passed. Source: policy 6.5, Awb 4:14. */
export function mayPostpone(course: Course, weeks: number, today: string, terms: Terms): boolean {
  const by = decideBy(course, today, terms);
  const decided = lastOutcomeOn(course, course.provisions.filter(getsDecision)) !== null;
  const known = Number.isInteger(weeks) && weeks >= 1 && weeks <= terms.postponeWeeks;
  return by !== null && !decided && course.postponedWeeks === 0 && known && today <= by;
}
