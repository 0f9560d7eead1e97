import type { Db } from "#db/schema.ts";
import { appointmentOfRequest, type Appointment } from "#app/conversations/booking/appointments.server.ts";
import type { Contact } from "#app/families/contact.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { newCourse, type Course } from "#app/requests/terms/course.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { Triage } from "#app/triage/outcome.ts";
import type { ConversationWish, ShownAnswers } from "#app/requests/request.ts";

/** What a family may see of its own request. */
export interface ConfirmedRequest {
  readonly id: string;
  readonly reference: string;
  readonly submittedAt: string;
  readonly firstContactBy: string;
  /** What happened to it so far, all its parts together: the terms follow from it. */
  readonly course: Course;
  readonly wish: ConversationWish;
  /** Do the rules ask for an appointment, whatever the family wishes? */
  readonly appointmentRequired: boolean;
  readonly contactDepartment: DepartmentId;
  /** Name and weekdays (1 is Monday) of the contact person, when there is one. */
  readonly contactPerson: { readonly name: string; readonly weekdays: readonly number[] } | null;
  readonly facts: Facts;
  readonly triage: Triage;
  readonly shown: ShownAnswers;
  readonly contact: Contact;
  /** The last that was not cancelled. */
  readonly appointment: Appointment | null;
}

/** The request as its own family sees it. The caller has proved that it is theirs. */
export async function confirmedRequest(db: Db, requestId: string): Promise<ConfirmedRequest> {
  const row = await db
    .selectFrom("request")
    .leftJoin("staff", "staff.id", "request.contact_staff_id")
    .selectAll("request")
    .select("staff.name as contact_name")
    .where("request.id", "=", requestId)
    .executeTakeFirstOrThrow();
  const triage = JSON.parse(row.triage) as Triage;
  const [appointment, rosters] = await Promise.all([
    appointmentOfRequest(db, requestId),
    row.contact_staff_id
      ? db
          .selectFrom("roster")
          .select("weekday")
          .distinct()
          .where("staff_id", "=", row.contact_staff_id)
          .execute()
      : [],
  ]);
  return {
    id: row.id,
    reference: row.reference,
    submittedAt: row.submitted_at,
    firstContactBy: row.first_contact_by,
    course: newCourse(
      localDate(row.submitted_at),
      triage.parts.flatMap(({ provisions }) => provisions),
    ),
    wish: row.wants_conversation as ConversationWish,
    appointmentRequired: row.conversation_required === 1,
    contactDepartment: row.contact_department,
    contactPerson: row.contact_name
      ? { name: row.contact_name, weekdays: rosters.map((roster) => roster.weekday).sort() }
      : null,
    facts: JSON.parse(row.facts) as Facts,
    triage,
    shown: JSON.parse(row.answers_shown) as ShownAnswers,
    contact: JSON.parse(row.contact) as Contact,
    appointment,
  };
}
