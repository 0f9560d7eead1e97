import { Temporal } from "temporal-polyfill";
import type { Milestones } from "#app/municipality/milestones.ts";
import { addDays } from "#app/municipality/working-days.ts";

export interface YoungPerson {
  readonly birthDate: string;
  readonly inYouthCare: boolean;
  /** Null: no risk analysis was made yet, and what needs a plan is not listed. */
  readonly planRequired: boolean | null;
  /** Ids of milestones that were ticked; of a check with its date, "check@2027-08-31". */
  readonly done: readonly string[];
}

export interface Milestone {
  readonly id: string;
  /** Local date. */
  readonly on: string;
  readonly state: "done" | "due" | "late" | "ahead";
}

/**
 * The milestones of a young person by date, as they stand today. Months are added to the birth date; a day that a
 * month lacks becomes that month's last day. Source: policy 10.
 */
export function milestonesOf(
  person: YoungPerson,
  today: string,
  { rules, dueDays }: Milestones,
): Milestone[] {
  const applies = {
    all: true,
    "youth-care": person.inYouthCare,
    "plan-required": person.planRequired === true,
  };
  const birth = Temporal.PlainDate.from(person.birthDate);
  return rules
    .filter((rule) => applies[rule.for])
    .map(({ id, months }) => ({ id, on: birth.add({ months }).toString() }))
    .map(({ id, on }) => ({ id, on, state: stateOf(id, on) }))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));

  function stateOf(id: string, on: string): Milestone["state"] {
    if (person.done.includes(id === "check" ? `check@${on}` : id)) return "done";
    if (today > on) return "late";
    return today >= addDays(on, -dueDays) ? "due" : "ahead";
  }
}
