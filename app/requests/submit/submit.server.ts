import { Temporal } from "temporal-polyfill";
import type { Db, Tx } from "#db/schema.ts";
import { isCollision, isUniqueViolation } from "#db/errors.ts";
import { confirmHold, type Appointment } from "#app/conversations/booking/appointments.server.ts";
import { insertPersons, startFamily } from "#app/families/families.server.ts";
import type { Draft } from "#app/intake/drafts/drafts.server.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { childrenIn } from "#app/intake/answers.ts";
import { closeDraft } from "#app/intake/drafts/close.server.ts";
import { queueConfirmation } from "#app/outbox/put.server.ts";
import { normRowOn } from "#app/municipality/norms.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { newCourse } from "#app/requests/terms/course.ts";
import { decideBy } from "#app/requests/terms/decision-term.ts";
import { insertSearchKeys } from "#app/requests/search/search-keys.server.ts";
import { insertParts } from "./parts.server.ts";
import { chooseContactPerson } from "./contact-person.server.ts";
import { newReference } from "./reference.ts";
import type { Submission } from "./submission.ts";
import { triageVersion } from "#app/triage/rules.ts";

export type SubmitResult =
  | { readonly ok: true; readonly requestId: string; readonly reference: string }
  /** Somebody else has the chosen time; nothing was written. */
  | { readonly ok: false; readonly reason: "time-lost" }
  /** The draft changed or went away meanwhile; nothing was written. */
  | { readonly ok: false; readonly reason: "changed" };

class TimeLost extends Error {}
class DraftChanged extends Error {}

/** Two equal references in thirty milliards come rarely, as do collisions; more often than this something else is wrong. */
const tries = 5;

/**
 * Makes a request of a draft: request, parts, persons, conversation, contact person, messages to send and the
 * audit entry are all written, or nothing is. A draft makes one request: a double click, a replay or a second tab
 * gets the request that is already there.
 */
export async function submit(
  db: Db,
  draft: Draft,
  submission: Submission,
  policy: Policy,
  now: Temporal.Instant,
): Promise<SubmitResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute((tx) => write(tx, draft, submission, policy, now));
    } catch (error) {
      if (error instanceof TimeLost) return { ok: false, reason: "time-lost" };
      if (error instanceof DraftChanged)
        return (await submitted(db, draft.id)) ?? { ok: false, reason: "changed" };
      const again = isUniqueViolation(error, "request.reference") || isCollision(error);
      if (again && attempt < tries) continue;
      const earlier = isUniqueViolation(error) ? await submitted(db, draft.id) : null;
      if (!earlier) throw error;
      return earlier;
    }
  }
}

/** The request a draft became, if it did. */
async function submitted(db: Db, draftId: string): Promise<SubmitResult | null> {
  const row = await db
    .selectFrom("request")
    .select(["id", "reference"])
    .where("draft_id", "=", draftId)
    .executeTakeFirst();
  return row ? { ok: true, requestId: row.id, reference: row.reference } : null;
}

async function write(
  tx: Tx,
  draft: Draft,
  submission: Submission,
  policy: Policy,
  now: Temporal.Instant,
): Promise<SubmitResult> {
  const { triage, way, language, verdicts, shown, contact } = submission;
  const requestId = newId();
  const course = newCourse(
    localDate(now),
    triage.parts.flatMap(({ provisions }) => provisions),
  );
  const at = isoMillis(now);
  const reference = newReference(policy.referencePrefix);
  const familyId = await startFamily(tx, now);
  const conversation = way.answers["conversation"] as ConversationAnswer | undefined;
  const wish = conversation?.wish ?? "none";
  await tx
    .insertInto("request")
    .values({
      id: requestId,
      draft_id: draft.id,
      reference,
      family_id: familyId,
      submitted_at: at,
      language,
      status: "submitted",
      urgency: triage.urgency,
      first_contact_by: triage.firstContactBy,
      decide_by: decideBy(course, course.submittedOn, policy.terms) ?? triage.firstContactBy,
      conversation_type: triage.conversation.type,
      conversation_minutes: triage.conversation.minutes,
      conversation_required: triage.conversation.required ? 1 : 0,
      wants_conversation: wish,
      contact_department: triage.contactDepartment,
      contact_staff_id: null,
      facts: JSON.stringify(way.facts),
      verdicts: JSON.stringify(verdicts),
      triage: JSON.stringify(triage),
      answers_shown: JSON.stringify(shown),
      contact: JSON.stringify(contact),
      rules_version: versions(policy, localDate(now)),
    })
    .execute();
  const closed = await closeDraft(tx, draft, requestId, confirmationUntil(way.answers, policy, now));
  if (!closed) throw new DraftChanged();
  const appointment = wish === "booked" ? await confirm(tx, draft.id, requestId, now) : null;
  const contactStaffId = await chooseContactPerson(tx, triage.contactDepartment, appointment?.staffIds ?? []);
  if (contactStaffId) {
    await tx
      .updateTable("request")
      .set({ contact_staff_id: contactStaffId })
      .where("id", "=", requestId)
      .execute();
  }
  await insertPersons(tx, familyId, requestId, submission);
  await insertSearchKeys(tx, {
    id: requestId,
    reference,
    applicant: `${contact.applicant.firstName} ${contact.applicant.lastName}`,
    children: childrenIn(way.answers).map(({ name }) => name),
    phone: contact.policy.phone,
  });
  await insertParts(tx, requestId, submission, now);
  await queueConfirmation(tx, { requestId, language, policy: contact.policy, appointment }, now);
  await recordAudit(tx, {
    at: now,
    actor: contact.filledInBy?.staffId ?? "citizen",
    action: "request.submitted",
    requestId,
    detail: { urgency: triage.urgency, parts: triage.parts.length, conversation: wish },
  });
  return { ok: true, requestId, reference };
}

async function confirm(
  tx: Tx,
  draftId: string,
  requestId: string,
  now: Temporal.Instant,
): Promise<Appointment> {
  const result = await confirmHold(tx, { draftId, requestId, now });
  if (!result?.ok) throw new TimeLost();
  return result.appointment;
}

/** The confirmation stays to be looked at as long as a draft would have lived, and until after the conversation. */
function confirmationUntil(
  answers: Submission["way"]["answers"],
  policy: Policy,
  now: Temporal.Instant,
): string {
  const conversation = answers["conversation"] as ConversationAnswer | undefined;
  const ordinary = isoMillis(now.add({ hours: 24 * policy.draftDays }));
  if (conversation?.wish !== "booked") return ordinary;
  const start = Temporal.Instant.from(conversation.slot.split("|")[0] ?? "");
  const afterAppointment = isoMillis(start.add({ hours: 48 }));
  return afterAppointment > ordinary ? afterAppointment : ordinary;
}

/** Which rules and norms gave the indications that are frozen with the request. */
function versions(policy: Policy, on: string): string {
  return `policy ${policy.version}, triage ${triageVersion}, norms ${normRowOn(policy, on).validFrom}`;
}
