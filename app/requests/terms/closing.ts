import { addDays } from "#app/municipality/working-days.ts";
import type { Terms } from "#app/municipality/terms.ts";
import { lastOutcomeOn, type Course } from "./course.ts";

/**
 * The local date on which a part was closed: by a colleague, or by itself some days after its last outcome. Null when
 * it is open today. A closed part is read-only from that day on. Source: policy 7.
 */
export function closedOn(course: Course, today: string, terms: Terms): string | null {
  if (course.closedByHandOn !== null) return course.closedByHandOn;
  const last = lastOutcomeOn(course, course.provisions);
  if (last === null) return null;
  const byItself = addDays(last, terms.closeDays);
  return byItself <= today ? byItself : null;
}

/** Has every provision its outcome? Then nothing can be asked any more, and the part can be closed. */
export function isFinished(course: Course): boolean {
  return lastOutcomeOn(course, course.provisions) !== null;
}
