import { addDays, rollTerm } from "#app/municipality/working-days.ts";
import type { Terms } from "#app/municipality/terms.ts";
import { getsDecision, lastOutcomeOn, type AskedQuestion, type Course } from "./course.ts";

/** The last local date on which the family answers in time. Source: policy 6.4. */
export function answerBy({ askedOn }: Pick<AskedQuestion, "askedOn">, terms: Terms): string {
  return rollTerm(addDays(askedOn, terms.answerDays));
}

/** Does the decision wait for the family: is a question open that can still be answered in time? */
export function waitsForAnswer({ questions }: Course, today: string, terms: Terms): boolean {
  return questions.some((question) => question.answeredOn === null && today <= answerBy(question, terms));
}

/**
 * Days on which the term of decision stood still, up to and with today: from the day after asking, up to and with the
 * answer, the last day to answer in time, or the last decision of the part, whichever comes first. Days on which
 * several questions were open count once. Source: policy 6.4, Awb 4:15.
 */
export function suspendedDays(course: Course, today: string, terms: Terms): number {
  const decidedOn = lastOutcomeOn(course, course.provisions.filter(getsDecision)) ?? today;
  const days = new Set<string>();
  for (const question of course.questions) {
    const until = earliest(question.answeredOn ?? today, answerBy(question, terms), decidedOn, today);
    for (let day = addDays(question.askedOn, 1); day <= until; day = addDays(day, 1)) days.add(day);
  }
  return days.size;
}

function earliest(first: string, ...others: readonly string[]): string {
  return others.reduce((early, date) => (date < early ? date : early), first);
}
