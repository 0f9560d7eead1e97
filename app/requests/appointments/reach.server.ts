import { withStaff, type Appointment } from "#app/conversations/booking/read.server.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";
import { mayMarkAppointment, type AppointmentReach } from "#app/staff/appointment-permissions.ts";
import type { Db, Tx } from "#db/schema.ts";

/** An appointment that was booked with a request, and what decides who may do what with it. */
export interface ReachedAppointment {
  readonly appointment: Appointment;
  readonly requestId: string;
  readonly reach: AppointmentReach;
}

/**
 * A booked appointment for somebody who may tell how it went, or null: not there, or not theirs, which is the same answer.
 * A time that is only held belongs to nobody yet.
 */
export async function appointmentWithin(
  db: Db | Tx,
  staff: Staff,
  appointmentId: string,
): Promise<ReachedAppointment | null> {
  const row = await db
    .selectFrom("appointment")
    .innerJoin("request", "request.id", "appointment.request_id")
    .selectAll("appointment")
    .select("request.contact_department")
    .where("appointment.id", "=", appointmentId)
    .executeTakeFirst();
  if (!row?.request_id) return null;
  const { contact_department, ...stored } = row;
  const appointment = await withStaff(db, stored);
  const reach: AppointmentReach = {
    staffIds: appointment.staffIds,
    departments: await departmentsOf(db, appointment.staffIds),
    contactDepartment: contact_department,
  };
  return mayMarkAppointment(staff, reach) ? { appointment, requestId: row.request_id, reach } : null;
}

/** Before reading an appointment to change it: of two who do something else with it at once, one waits for the other. */
export async function lockForAct(tx: Tx, appointmentId: string): Promise<void> {
  await tx.selectFrom("appointment").select("id").where("id", "=", appointmentId).forUpdate().execute();
}

async function departmentsOf(db: Db | Tx, staffIds: readonly string[]): Promise<readonly DepartmentId[]> {
  if (staffIds.length === 0) return [];
  const rows = await db
    .selectFrom("staff")
    .select("department")
    .distinct()
    .where("id", "in", staffIds)
    .execute();
  return rows.map(({ department }) => department);
}
