import type { Temporal } from "temporal-polyfill";
import type { AppointmentTable, Tx } from "#db/schema.ts";
import type { Language } from "#app/platform/languages.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { addressesOf, type Address, type ContactPolicy } from "./contact-policy.ts";
import { type ReminderKind, reminderKinds, reminderMoments } from "./reminders.ts";

/*
 * Messages are written here in the transaction of what they tell, and sent by the worker: never in a request. What
 * they say is made when they are sent, from what is true then. Without a safe address nothing is written.
 */

export type MessageKind =
  "confirmation" | "booked" | "changed" | "cancelled" | "offer" | "report" | ReminderKind;

/** The JSON in `outbox.payload`; nothing personal. */
export interface MessagePayload {
  /** State of the appointment that it is about. */
  readonly sequence?: number;
  /** The earlier time that is offered. */
  readonly slot?: string;
}

/** What a confirmation tells; nothing of the answers. */
export interface Confirmation {
  readonly requestId: string;
  readonly language: Language;
  readonly policy: ContactPolicy;
  readonly appointment: AppointmentTable | null;
}

/** Puts the confirmation of a request in the outbox, and the reminders of its conversation. */
export async function queueConfirmation(tx: Tx, message: Confirmation, now: Temporal.Instant): Promise<void> {
  const { requestId, language, policy, appointment } = message;
  const about = { requestId, language, policy, appointment };
  await put(tx, "confirmation", about, isoMillis(now), now);
  if (appointment) await putReminders(tx, about, now);
}

/**
 * Tells that an appointment was made by a colleague, moved or cancelled. What was still to be sent about its old time
 * is taken out.
 */
export async function queueChange(
  tx: Tx,
  kind: "booked" | "changed" | "cancelled",
  appointment: AppointmentTable,
  now: Temporal.Instant,
): Promise<void> {
  await takeBack(tx, appointment, [...reminderKinds, "booked", "changed", "offer"]);
  const about = await aboutRequest(tx, appointment);
  if (!about) return;
  await put(tx, kind, about, isoMillis(now), now);
  if (kind !== "cancelled") await putReminders(tx, about, now);
}

/** Offers an earlier time, written as a form has it, to a family; false when there is no safe address to tell it. */
export async function queueOffer(
  tx: Tx,
  appointment: AppointmentTable,
  slot: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const about = await aboutRequest(tx, appointment);
  if (!about) return false;
  return put(tx, "offer", about, isoMillis(now), now, { slot });
}

/** Tells that it was written down what an appointment came to; of a report that was written anew only the last. */
export async function queueReport(
  tx: Tx,
  appointment: AppointmentTable,
  now: Temporal.Instant,
): Promise<void> {
  await takeBack(tx, appointment, ["report"]);
  const about = await aboutRequest(tx, appointment);
  if (about) await put(tx, "report", about, isoMillis(now), now);
}

/** What has not gone out yet is not sent any more. */
async function takeBack(tx: Tx, { id }: AppointmentTable, kinds: readonly MessageKind[]): Promise<void> {
  await tx
    .deleteFrom("outbox")
    .where("appointment_id", "=", id)
    .where("status", "=", "waiting")
    .where("template", "in", kinds)
    .execute();
}

interface About {
  readonly requestId: string;
  readonly language: string;
  readonly policy: ContactPolicy;
  readonly appointment: AppointmentTable | null;
}

async function aboutRequest(tx: Tx, appointment: AppointmentTable): Promise<About | null> {
  if (!appointment.request_id) return null;
  const row = await tx
    .selectFrom("request")
    .select(["id", "language", "contact"])
    .where("id", "=", appointment.request_id)
    .executeTakeFirstOrThrow();
  const { policy } = JSON.parse(row.contact) as { policy: ContactPolicy };
  return { requestId: row.id, language: row.language, policy, appointment };
}

async function putReminders(tx: Tx, about: About, now: Temporal.Instant): Promise<void> {
  for (const { kind, at } of reminderMoments(about.appointment?.starts_at ?? "", now)) {
    await put(tx, kind, about, at, now);
  }
}

/** By mail where that is safe. By SMS the last reminder, and everything when there is no mail. */
function wayOf(kind: MessageKind, addresses: readonly Address[]): readonly Address[] {
  const hasMail = addresses.some(({ channel }) => channel === "mail");
  return addresses.filter(({ channel }) => channel === "mail" || kind === "reminder-hours" || !hasMail);
}

async function put(
  tx: Tx,
  kind: MessageKind,
  { requestId, language, policy, appointment }: About,
  at: string,
  now: Temporal.Instant,
  more: MessagePayload = {},
): Promise<boolean> {
  const payload: MessagePayload = appointment ? { sequence: appointment.sequence, ...more } : more;
  const rows = wayOf(kind, addressesOf(policy)).map(({ channel, recipient }) => ({
    id: newId(),
    request_id: requestId,
    appointment_id: appointment?.id ?? null,
    channel,
    recipient,
    template: kind,
    language,
    payload: JSON.stringify(payload),
    status: "waiting" as const,
    attempts: 0,
    next_at: at,
    created_at: isoMillis(now),
  }));
  if (rows.length > 0) await tx.insertInto("outbox").values(rows).execute();
  return rows.length > 0;
}
