import type { Temporal } from "temporal-polyfill";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { markAppointment } from "#app/conversations/booking/mark.server.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { policyForStaff, type AppointmentMark } from "#app/conversations/booking/marks.ts";
import { undoMark } from "#app/conversations/booking/undo-mark.server.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";
import { mayPlanAppointment } from "#app/staff/appointment-permissions.ts";
import type { Db } from "#db/schema.ts";
import { lockForAct, appointmentWithin } from "./reach.server.ts";

/** `not-found` is also the answer for an appointment that is not theirs. `changed`: somebody was first, or it is over. */
export type AppointmentActResult = "done" | "not-found" | "changed" | "taken" | "not-offered";

export interface AppointmentAct {
  readonly staff: Staff;
  readonly appointmentId: string;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

/** Tells how an appointment goes: the family is here, did not come, or it was held. */
export function tellOfAppointment(
  db: Db,
  { staff, appointmentId, now }: AppointmentAct,
  mark: AppointmentMark,
): Promise<AppointmentActResult> {
  return db.transaction().execute(async (tx) => {
    const reached = await appointmentWithin(tx, staff, appointmentId);
    if (!reached) return "not-found";
    const marked = await markAppointment(tx, {
      appointment: reached.appointment,
      mark,
      by: staff.id,
      now,
    });
    return marked ? "done" : "changed";
  });
}

/** Takes back what was told by mistake; whoever may tell it may take it back. */
export function undoAppointmentMark(
  db: Db,
  { staff, appointmentId, now }: AppointmentAct,
  mark: AppointmentMark,
): Promise<AppointmentActResult> {
  return db.transaction().execute(async (tx) => {
    await lockForAct(tx, appointmentId);
    const reached = await appointmentWithin(tx, staff, appointmentId);
    if (!reached) return "not-found";
    // A new appointment is booked under the lock of the request.
    await tx.selectFrom("request").select("id").where("id", "=", reached.requestId).forUpdate().execute();
    const undone = await undoMark(tx, { appointment: reached.appointment, mark, by: staff.id, now });
    return undone ? "done" : "changed";
  });
}

/** Moves an appointment for a family. `sequence` is the state that was shown. */
export async function moveForFamily(
  db: Db,
  act: AppointmentAct,
  { slot, sequence }: { readonly slot: SlotKey; readonly sequence: number },
): Promise<AppointmentActResult> {
  if (!(await mayPlan(db, act))) return "not-found";
  const { appointmentId, staff, now } = act;
  const policy = policyForStaff(act.policy);
  const result = await moveAppointment(db, { appointmentId, sequence, slot, by: staff.id, policy, now });
  if (result.ok) return "done";
  return result.reason === "taken" || result.reason === "not-offered" ? result.reason : "changed";
}

/** Cancels an appointment for a family. `sequence` is the state that was shown. */
export async function cancelForFamily(
  db: Db,
  act: AppointmentAct,
  sequence: number,
): Promise<AppointmentActResult> {
  if (!(await mayPlan(db, act))) return "not-found";
  const { appointmentId, staff, now } = act;
  const policy = policyForStaff(act.policy);
  const result = await cancelAppointment(db, { appointmentId, sequence, by: staff.id, policy, now });
  return result.ok ? "done" : "changed";
}

/** Departments of an appointment change only when it moves, which raises the sequence that the act compares. */
async function mayPlan(db: Db, { staff, appointmentId }: AppointmentAct): Promise<boolean> {
  const reached = await appointmentWithin(db, staff, appointmentId);
  return reached !== null && mayPlanAppointment(staff, reached.reach);
}
