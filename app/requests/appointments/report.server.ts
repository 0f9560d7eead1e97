import { markAppointment } from "#app/conversations/booking/mark.server.ts";
import { writeReport, type AppointmentReport } from "#app/conversations/reports/reports.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { mayPlanAppointment } from "#app/staff/appointment-permissions.ts";
import type { Db } from "#db/schema.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import type { AppointmentAct } from "./acts.server.ts";
import { lockForAct, appointmentWithin } from "./reach.server.ts";

/** `too-early`: it has not begun. `changed`: it was cancelled, or somebody else wrote a report meanwhile. */
export type ReportResult = "done" | "not-found" | "too-early" | "changed" | "answered";

/**
 * Writes down what an appointment came to, for the family to read; with that the appointment was held. Only parts of the own
 * department can be told answered. `seen` is the version of the report that was shown, 0 for none.
 */
export function reportAppointment(
  db: Db,
  { staff, appointmentId, now }: Omit<AppointmentAct, "policy">,
  { report, seen }: { readonly report: AppointmentReport; readonly seen: number },
): Promise<ReportResult> {
  return db.transaction().execute(async (tx): Promise<ReportResult> => {
    await lockForAct(tx, appointmentId);
    const reached = await appointmentWithin(tx, staff, appointmentId);
    if (!reached || !mayPlanAppointment(staff, reached.reach)) return "not-found";
    const { appointment, requestId } = reached;
    const own = await requestsWithin(tx, staff)
      .leftJoin("part_provision", "part_provision.part_id", "own.id")
      .select(["provision", "person_key"])
      .where("request.id", "=", requestId)
      .execute();
    if (own.length === 0) return "not-found";
    const keys = own.map(({ provision, person_key }) =>
      person_key ? `${provision}:${person_key}` : provision,
    );
    if (report.answered.some((key) => !keys.includes(key))) return "answered";
    if (appointment.status === "cancelled") return "changed";
    if (appointment.starts_at > isoMillis(now)) return "too-early";
    if (!(await markAppointment(tx, { appointment, mark: "done", by: staff.id, now }))) return "changed";
    const written = await writeReport(tx, { appointment, requestId, seen, report, by: staff.id, now });
    return written ? "done" : "changed";
  });
}
