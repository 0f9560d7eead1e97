import type { Contact } from "#app/families/contact.ts";
import type { Staff } from "#app/staff/staff.ts";
import type { Db } from "#db/schema.ts";
import { openStatuses } from "#app/requests/acts/acts.server.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";

/** Why a request waits for an appointment: what happened to the last one, else what the family or the rules ask. */
export type WithoutAppointmentReason = "cancelledByFamily" | "cancelled" | "missed" | "callMe" | "required";

/**
 * Open requests of this person's department that should have an appointment and have none, the one that waits longest first.
 * Also those of which the appointment was cancelled or missed: a family that no longer wants one may still need a call.
 */
export async function requestsWithoutAppointment(db: Db, staff: Staff) {
  const rows = await requestsWithin(db, staff)
    .select(["request.id", "reference", "contact", "first_contact_by", "conversation_type"])
    .select("wants_conversation")
    .select((eb) => [
      eb
        .selectFrom("appointment")
        .select("appointment.status")
        .whereRef("appointment.request_id", "=", "request.id")
        .orderBy("appointment.id", "desc")
        .limit(1)
        .as("last"),
      eb
        .selectFrom("audit")
        .select("audit.actor")
        .whereRef("audit.request_id", "=", "request.id")
        .where("audit.action", "=", "appointment.cancelled")
        .orderBy("audit.id", "desc")
        .limit(1)
        .as("cancelled_by"),
    ])
    .where("request.status", "=", "submitted")
    .where("contact_department", "=", staff.department)
    .where(({ or, not, exists, selectFrom }) => {
      const parts = selectFrom("part").select("part.id").whereRef("part.request_id", "=", "request.id");
      return or([exists(parts.where("part.status", "in", openStatuses)), not(exists(parts))]);
    })
    .where((eb) => eb.or([eb("wants_conversation", "<>", "none"), eb("conversation_required", "=", 1)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("appointment")
            .select("appointment.id")
            .whereRef("appointment.request_id", "=", "request.id")
            .where("appointment.status", "in", ["confirmed", "done"]),
        ),
      ),
    )
    .orderBy("first_contact_by")
    .orderBy("request.id")
    .limit(50)
    .execute();
  return rows.map(({ contact, last, cancelled_by, wants_conversation, ...row }) => {
    const { applicant } = JSON.parse(contact) as Contact;
    const name = `${applicant.firstName} ${applicant.lastName}`;
    return { ...row, name, reason: reasonOf(last, cancelled_by, wants_conversation) };
  });
}

function reasonOf(last: string | null, cancelledBy: string | null, wish: string): WithoutAppointmentReason {
  if (last === "missed") return "missed";
  if (last === "cancelled") return cancelledBy === "citizen" ? "cancelledByFamily" : "cancelled";
  return wish === "call-me" ? "callMe" : "required";
}
