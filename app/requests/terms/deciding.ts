import { addDays, rollTerm } from "#app/municipality/working-days.ts";
import type { Terms } from "#app/municipality/terms.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import { getsDecision, type Course, type ReachedOutcome } from "./course.ts";
import { decisionOutcomes, plainOutcomes, type PartOutcome } from "./outcomes.ts";
import { answerBy } from "./questions.ts";

/** Outcomes that this provision can have, of its own kind. Source: policy 7. */
function outcomesFor(provision: ProvisionKey): readonly PartOutcome[] {
  return getsDecision(provision) ? decisionOutcomes : plainOutcomes;
}

/** Can this provision of the part get this outcome today? It gets one; another needs reopening. */
export function mayDecide(course: Course, { provision, outcome, on }: ReachedOutcome, terms: Terms): boolean {
  const waits =
    course.provisions.includes(provision) &&
    !course.outcomes.some((reached) => reached.provision === provision);
  if (!waits || !outcomesFor(provision).includes(outcome)) return false;
  return outcome !== "not-treated" || mayLeaveUntreated(course, on, terms);
}

/**
 * Can a provision be left untreated today? Only when something that was asked was not answered in time, and for a
 * limited time after that. Source: policy 6.6, Awb 4:5.
 */
function mayLeaveUntreated({ questions }: Course, today: string, terms: Terms): boolean {
  return questions.some((question) => {
    const by = answerBy(question, terms);
    const inTime = question.answeredOn !== null && question.answeredOn <= by;
    return !inTime && today > by && today <= rollTerm(addDays(by, terms.notTreatedDays));
  });
}

/**
 * The last local date to object against an outcome, a full grant too; null when it is no decision.
 * Source: policy 6.7, Awb 6:7.
 */
export function objectBy({ provision, outcome, on }: ReachedOutcome, terms: Terms): string | null {
  if (!getsDecision(provision) || outcome === "withdrawn") return null;
  return rollTerm(addDays(on, terms.objectDays));
}
