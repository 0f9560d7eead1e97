/** Whom a milestone on the way to 18 is for. Without a risk analysis nobody knows who needs a plan. */
export type MilestoneFor = "all" | "youth-care" | "plan-required";

export interface MilestoneRule {
  readonly id: string;
  /** Age in calendar months: 198 is 16 years and 6 months. */
  readonly months: number;
  readonly for: MilestoneFor;
}

/** The way to 18 and after, in the order in which milestones of one day are listed. */
export interface Milestones {
  readonly rules: readonly MilestoneRule[];
  /** From so many days before its date a milestone is due. */
  readonly dueDays: number;
}
