import type { DepartmentId } from "#app/municipality/policy.ts";
import { requestRoles, type Staff } from "./staff.ts";

/** What somebody sees of one part: all of it, its name and status, or nothing. */
export type Sight = "full" | "name-and-status" | "nothing";

/** What decides who may open a request. */
export interface Reach {
  /** Departments that have a part in the request. */
  readonly departments: readonly DepartmentId[];
  /** Holds the contact with the family, with or without a part of its own. */
  readonly contactDepartment: DepartmentId;
}

/** Is it this person's task to work on requests? Managers and quality see no personal data at all. */
export function worksOnRequests(staff: Staff): boolean {
  return requestRoles.includes(staff.role) && staff.department !== "kwaliteit";
}

/** Whose task are the rules and norms: they may try others on made-up families. */
export function mayTryRules(staff: Staff): boolean {
  return staff.role === "manager" || staff.role === "policy_advisor";
}

/** May this person open the request: their department has a part in it, or holds the contact. */
export function mayOpen(staff: Staff, reach: Reach): boolean {
  return (
    worksOnRequests(staff) &&
    (reach.departments.includes(staff.department) || reach.contactDepartment === staff.department)
  );
}

/** Own parts in full; of the parts of other departments only that they are there, and how far they are. */
export function sightOfPart(staff: Staff, part: DepartmentId, reach: Reach): Sight {
  if (!mayOpen(staff, reach)) return "nothing";
  return part === staff.department ? "full" : "name-and-status";
}

/** May this person do something with the part of a department: take, assign, transfer. */
export function mayActOn(staff: Staff, part: DepartmentId): boolean {
  return worksOnRequests(staff) && part === staff.department;
}
