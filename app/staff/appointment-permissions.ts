import type { DepartmentId } from "#app/municipality/policy.ts";
import { worksOnRequests } from "./permissions.ts";
import type { Staff } from "./staff.ts";

/** What decides who may see and change a conversation. */
export interface AppointmentReach {
  /** The people who hold it. */
  readonly staffIds: readonly string[];
  /** Their departments. */
  readonly departments: readonly DepartmentId[];
  /** Holds the contact with the family; null when it is not asked for. */
  readonly contactDepartment?: DepartmentId | null;
}

/**
 * May this person see with which family an appointment is: an appointment of their own, or one of their department when requests
 * are their task. Everybody else sees that somebody is busy.
 */
export function seesAppointment(staff: Staff, { staffIds, departments }: AppointmentReach): boolean {
  if (staffIds.includes(staff.id)) return true;
  return worksOnRequests(staff) && departments.includes(staff.department);
}

/** May this person book, move or cancel it: the department that holds the appointment, or that holds the contact. */
export function mayPlanAppointment(
  staff: Staff,
  { departments, contactDepartment }: AppointmentReach,
): boolean {
  return (
    worksOnRequests(staff) &&
    (departments.includes(staff.department) || contactDepartment === staff.department)
  );
}

/** May this person tell that a family came, did not come, or that the appointment is over? A mediator of their own appointments. */
export function mayMarkAppointment(staff: Staff, reach: AppointmentReach): boolean {
  return mayPlanAppointment(staff, reach) || reach.staffIds.includes(staff.id);
}

/** Keeps rosters, absences, hours and closing days of everybody. */
export function keepsHours(staff: Staff): boolean {
  return staff.role === "functional_admin";
}
