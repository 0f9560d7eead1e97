import type { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/schema.ts";
import type { Appointment } from "#app/conversations/appointments.server.ts";
import type { Language } from "#app/i18n/languages.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Triage } from "#app/triage/triage.ts";
import type { Contact } from "./contact-policy.ts";

/** What a confirmation tells; nothing of the answers. */
export interface Confirmation {
  readonly requestId: string;
  readonly reference: string;
  readonly language: Language;
  readonly contact: Contact;
  readonly appointment: Appointment | null;
  readonly triage: Triage;
}

/**
 * Puts the confirmation in the outbox, in the transaction of the request: it is sent later, or not at all when
 * the request is not there. Without a safe address nothing is put there.
 */
export async function queueConfirmation(tx: Tx, message: Confirmation, now: Temporal.Instant): Promise<void> {
  const { policy } = message.contact;
  if (!policy.email) return;
  await tx
    .insertInto("outbox")
    .values({
      id: newId(),
      request_id: message.requestId,
      channel: "mail",
      recipient: policy.email,
      template: policy.neutral ? "confirmation-neutral" : "confirmation",
      language: message.language,
      payload: JSON.stringify({
        reference: message.reference,
        firstContactBy: message.triage.firstContactBy,
        startsAt: message.appointment?.starts_at ?? null,
        channel: message.appointment?.channel ?? null,
        location: message.appointment?.location ?? null,
      }),
      status: "waiting",
      attempts: 0,
      next_at: isoMillis(now),
      created_at: isoMillis(now),
      sent_at: null,
    })
    .execute();
}
