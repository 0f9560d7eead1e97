import type { Temporal } from "temporal-polyfill";
import { queueChange } from "#app/outbox/put.server.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { type ChangeRefusal, lockAppointment } from "./lock.server.ts";
import type { Appointment } from "./read.server.ts";
import { noteFreedTime } from "#app/conversations/waiting/freed.server.ts";
import { leaveWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { whoIsFirst } from "./who-is-first.server.ts";

export interface CancelWish {
  readonly appointmentId: string;
  /** The sequence of the appointment as it was shown. */
  readonly sequence: number;
  /** Who cancels it: "citizen", or a staff id. */
  readonly by: string;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type CancelResult =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: ChangeRefusal };

/** Cancels a booked conversation and frees its time, with the message and the audit entry, in one transaction. */
export async function cancelAppointment(db: Db, wish: CancelWish): Promise<CancelResult> {
  return (await whoIsFirst(db, (tx) => cancel(tx, wish))) ?? { ok: false, reason: "changed" };
}

async function cancel(tx: Tx, wish: CancelWish): Promise<CancelResult> {
  const locked = await lockAppointment(tx, wish);
  if (!locked.ok) return locked;
  const { now } = wish;
  const { appointment } = locked;
  const row = await tx
    .updateTable("appointment")
    .set({ status: "cancelled", sequence: appointment.sequence + 1, changed_at: isoMillis(now) })
    .where("id", "=", appointment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx.deleteFrom("appointment_cell").where("appointment_id", "=", appointment.id).execute();
  const cancelled = { ...row, staffIds: [] };
  await leaveWaiting(tx, appointment.id);
  await noteFreedTime(tx, appointment, now);
  await queueChange(tx, "cancelled", cancelled, now);
  await recordAudit(tx, {
    at: now,
    actor: wish.by,
    action: "appointment.cancelled",
    requestId: appointment.request_id,
    detail: { appointment: appointment.id, from: appointment.starts_at },
  });
  return { ok: true, appointment: cancelled };
}
