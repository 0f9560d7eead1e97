import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import { findProvision } from "#app/schemes/assess.ts";
import type { PartOutcome } from "./outcomes.ts";

/** Something that was asked of the family: an answer or a document. */
export interface AskedQuestion {
  readonly id: string;
  readonly askedOn: string;
  /** Null: not yet. */
  readonly answeredOn: string | null;
}

export interface ReachedOutcome {
  readonly provision: ProvisionKey;
  readonly outcome: PartOutcome;
  readonly on: string;
}

/**
 * What happened to one part of a request so far, as far as its terms depend on it. All dates are local dates in
 * Amsterdam. Every date that families and staff see follows from this, the municipality's terms and the day of looking.
 */
export interface Course {
  readonly submittedOn: string;
  readonly provisions: readonly ProvisionKey[];
  readonly questions: readonly AskedQuestion[];
  /** 0: not postponed. */
  readonly postponedWeeks: number;
  readonly outcomes: readonly ReachedOutcome[];
  /** By a colleague; a part closes by itself as well. */
  readonly closedByHandOn: string | null;
}

/** A part on the day it came in. */
export function newCourse(submittedOn: string, provisions: readonly ProvisionKey[]): Course {
  return { submittedOn, provisions, questions: [], postponedWeeks: 0, outcomes: [], closedByHandOn: null };
}

/** Does this end in a decision (beschikking)? What rules add, such as "vraag", never does. Source: policy 6.2. */
export function getsDecision(provision: ProvisionKey): boolean {
  return findProvision(provision)?.decision === true;
}

/** Does any of these end in a decision? Without one nobody may be promised a decision. */
export function getDecision(provisions: readonly ProvisionKey[]): boolean {
  return provisions.some(getsDecision);
}

/** When the last of these provisions got its outcome; null while one has none, and when there are none. */
export function lastOutcomeOn(course: Course, provisions: readonly ProvisionKey[]): string | null {
  const dates = provisions.map((key) => course.outcomes.find(({ provision }) => provision === key)?.on);
  if (dates.length === 0 || dates.includes(undefined)) return null;
  return dates.reduce((last = "", date = "") => (date > last ? date : last)) ?? null;
}
