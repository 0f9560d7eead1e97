import type { Policy } from "#app/municipality/policy.ts";
import { milestonesOf } from "#app/plans/milestones.ts";
import { planReasons } from "#app/plans/risk-analysis.ts";
import type { EighteenCase } from "./read.ts";

/** What comes out of a case, in the form in which it says what it expects. */
export function replayEighteen(read: EighteenCase, { milestones }: Policy) {
  const because = read.analysis ? planReasons(read.analysis) : [];
  const planRequired = read.analysis ? because.length > 0 : null;
  return {
    planRequired,
    because,
    milestones: milestonesOf({ ...read, planRequired }, read.on, milestones),
  };
}
