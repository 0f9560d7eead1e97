import type { DepartmentId } from "#app/municipality/policy.ts";

/**
 * Roles of people with an account. Workers and team leads of a department work on requests. A mediator
 * sees only who has an appointment with them; a manager and quality look at numbers, never at families. A functional
 * administrator keeps rosters and hours, and sees no families either.
 */
export const staffRoles = [
  "worker",
  "team_lead",
  "mediator",
  "manager",
  "quality",
  "policy_advisor",
  "functional_admin",
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Roles whose task is a family's request. */
export const requestRoles: readonly StaffRole[] = ["worker", "team_lead"];

/** Somebody who is signed in, or a colleague of theirs. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly department: DepartmentId;
  readonly role: StaffRole;
}
