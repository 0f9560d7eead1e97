import type { Temporal } from "temporal-polyfill";
import { bookInTransaction } from "#app/conversations/booking/book.server.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { policyForStaff } from "#app/conversations/booking/marks.ts";
import { whoIsFirst } from "#app/conversations/booking/who-is-first.server.ts";
import type { Contact } from "#app/families/contact.ts";
import { conversationTypes, type ConversationTypeId, type Policy } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";
import { mayPlanAppointment } from "#app/staff/appointment-permissions.ts";
import { minutesOf } from "#app/triage/conversation.ts";
import type { Db, Tx } from "#db/schema.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";

/** A request for which this person may book an appointment, with what is known of the appointment. */
export interface Bookable {
  readonly requestId: string;
  readonly draftId: string;
  readonly reference: string;
  readonly name: string;
  /** Kinds of appointment that can be booked, the one that belongs to the request first. */
  readonly types: readonly ConversationTypeId[];
  readonly interpreter: string | null;
  readonly contactStaffId: string | null;
  /** The appointment that stands in the calendar already. */
  readonly booked: string | null;
}

/** Null: not there, not theirs, or no kind of appointment that they may book. */
export async function bookableRequest(
  db: Db | Tx,
  staff: Staff,
  requestId: string,
  policy: Policy,
): Promise<Bookable | null> {
  const row = await requestsWithin(db, staff)
    .select(["request.id", "draft_id", "reference", "contact", "contact_staff_id", "contact_department"])
    .select("conversation_type")
    .where("request.id", "=", requestId)
    .executeTakeFirst();
  if (!row) return null;
  const contactDepartment = row.contact_department;
  const types = conversationTypes.filter((id) => {
    const { departments, daysAhead } = conversationType(policy, id);
    const own = id === row.conversation_type || departments.includes(staff.department);
    return (
      daysAhead > 0 && own && mayPlanAppointment(staff, { staffIds: [], departments, contactDepartment })
    );
  });
  if (types.length === 0) return null;
  const { applicant } = JSON.parse(row.contact) as Contact;
  const booked = await db
    .selectFrom("appointment")
    .select("id")
    .where("request_id", "=", requestId)
    .where("status", "=", "confirmed")
    .executeTakeFirst();
  return {
    requestId: row.id,
    draftId: row.draft_id,
    reference: row.reference,
    name: `${applicant.firstName} ${applicant.lastName}`,
    types: [...types].sort(
      (one, other) => rank(one, row.conversation_type) - rank(other, row.conversation_type),
    ),
    interpreter: applicant.interpreter,
    contactStaffId: row.contact_staff_id,
    booked: booked?.id ?? null,
  };
}

const rank = (id: ConversationTypeId, first: string): number => (id === first ? 0 : 1);

export interface BookAct {
  readonly staff: Staff;
  readonly requestId: string;
  readonly type: ConversationTypeId;
  readonly slot: SlotKey;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type BookActResult =
  | { readonly outcome: "done"; readonly appointmentId: string }
  | { readonly outcome: "not-found" | "has-one" | "taken" | "not-offered" };

/** Books an appointment for a family whose request has none, with the same guarantee as when the family does it. */
export async function bookForFamily(db: Db, act: BookAct): Promise<BookActResult> {
  return (await whoIsFirst(db, (tx) => book(tx, act))) ?? { outcome: "taken" };
}

async function book(tx: Tx, { staff, requestId, type, slot, now, ...act }: BookAct): Promise<BookActResult> {
  const policy = policyForStaff(act.policy);
  await tx.selectFrom("request").select("id").where("id", "=", requestId).forUpdate().execute();
  const found = await bookableRequest(tx, staff, requestId, policy);
  if (!found?.types.includes(type)) return { outcome: "not-found" };
  if (found.booked) return { outcome: "has-one" };
  const booked = await bookInTransaction(tx, {
    requestId,
    draftId: found.draftId,
    slot,
    type,
    minutes: minutesOf(type, policy, found.interpreter !== null),
    language: found.interpreter,
    preferStaff: found.contactStaffId,
    by: staff.id,
    policy,
    now,
  });
  if (!booked.ok) return { outcome: booked.reason };
  await tx.updateTable("request").set({ wants_conversation: "booked" }).where("id", "=", requestId).execute();
  return { outcome: "done", appointmentId: booked.appointment.id };
}
