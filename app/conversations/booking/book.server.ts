import type { Temporal } from "temporal-polyfill";
import { queueChange } from "#app/outbox/put.server.ts";
import type { ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Tx } from "#db/schema.ts";
import { holdSlotIn } from "./hold-slot.server.ts";
import { confirmHold } from "./holds.server.ts";
import type { Appointment } from "./read.server.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";

export interface BookWish {
  readonly requestId: string;
  /** The draft that became the request: what it still held is let go. */
  readonly draftId: string;
  readonly slot: SlotKey;
  readonly type: ConversationTypeId;
  /** Length of the appointment, an interpreter counted in. */
  readonly minutes: number;
  /** Language of the interpreter. */
  readonly language: string | null;
  /** Who the family knows. */
  readonly preferStaff: string | null;
  /** Staff id of whoever books it. */
  readonly by: string;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type BookResult =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: "taken" | "not-offered" };

/**
 * Books an appointment for a request that has none, as a family does: the time is held and confirmed in one transaction,
 * with the message and the audit entry. To be run by `whoIsFirst`, and with the request locked: two colleagues who
 * book at once would give it two.
 */
export async function bookInTransaction(tx: Tx, wish: BookWish): Promise<BookResult> {
  const { draftId, requestId, slot, now } = wish;
  if (slot.startsAt <= isoMillis(now)) return { ok: false, reason: "not-offered" };
  const held = await holdSlotIn(tx, wish);
  if (!held.ok) return held;
  const confirmed = await confirmHold(tx, { draftId, requestId, now });
  if (!confirmed?.ok)
    throw new Error(`The hold of draft ${draftId} was lost in the transaction that made it.`);
  const { appointment } = confirmed;
  await queueChange(tx, "booked", appointment, now);
  await recordAudit(tx, {
    at: now,
    actor: wish.by,
    action: "appointment.booked",
    requestId,
    detail: { appointment: appointment.id, at: appointment.starts_at },
  });
  return { ok: true, appointment };
}
