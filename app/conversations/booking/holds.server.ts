import type { Temporal } from "temporal-polyfill";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { type Appointment, withStaff } from "./read.server.ts";

/*
 * A hold is an appointment that is not confirmed yet. Its cells keep everybody else out, by the primary key over
 * (staff member, cell). It expires by itself, but its cells stay until somebody else wants them: then it becomes
 * `cancelled`, and its draft learns that the time is lost. A hold that its own draft lets go of is deleted.
 */

/** The moment a hold expires when nothing more is heard of its draft; ISO text, UTC. */
export function holdEnd(now: Temporal.Instant, holdMinutes: number): string {
  return isoMillis(now.add({ minutes: holdMinutes }));
}

/**
 * Keeps a hold while the citizen goes on, also one that expired and that nobody took. One statement. Gives the
 * moment until which it now holds (ISO text, UTC), or null when the draft holds nothing any more.
 */
export async function refreshHold(
  db: Db | Tx,
  draftId: string,
  now: Temporal.Instant,
  holdMinutes: number,
): Promise<string | null> {
  const row = await db
    .updateTable("appointment")
    .set({ held_until: holdEnd(now, holdMinutes), changed_at: isoMillis(now) })
    .where("draft_id", "=", draftId)
    .where("status", "=", "held")
    .returning("held_until")
    .executeTakeFirst();
  return row?.held_until ?? null;
}

/** The moment until which a draft holds a time (ISO text, UTC), which may be over; null when it holds nothing. */
export async function heldUntil(db: Db | Tx, draftId: string): Promise<string | null> {
  const row = await db
    .selectFrom("appointment")
    .select("held_until")
    .where("draft_id", "=", draftId)
    .where("status", "=", "held")
    .executeTakeFirst();
  return row?.held_until ?? null;
}

/** Lets go of what a draft holds, and forgets what it lost. A confirmed conversation stays. */
export async function releaseHold(db: Db | Tx, draftId: string): Promise<void> {
  await db
    .deleteFrom("appointment")
    .where("draft_id", "=", draftId)
    .where("request_id", "is", null)
    .where("status", "in", ["held", "cancelled"])
    .execute();
}

/** Deletes holds that nobody touched since a moment; returns how many. For the daily cleaning. */
export async function forgetHolds(db: Db | Tx, untouchedSince: Temporal.Instant): Promise<number> {
  const forgotten = await db
    .deleteFrom("appointment")
    .where("request_id", "is", null)
    .where("status", "in", ["held", "cancelled"])
    .where("changed_at", "<", isoMillis(untouchedSince))
    .returning("id")
    .execute();
  return forgotten.length;
}

export type ConfirmResult =
  | { readonly ok: true; readonly appointment: Appointment; readonly staffIds: readonly string[] }
  | { readonly ok: false; readonly reason: "lost" };

/**
 * Makes the hold of a draft the conversation of its request, which must exist in this transaction. A hold that
 * expired counts when nobody took its time. "lost": somebody did, or the time has passed. Null: the draft never
 * held a time or let go of it.
 */
export async function confirmHold(
  tx: Tx,
  { draftId, requestId, now }: { draftId: string; requestId: string; now: Temporal.Instant },
): Promise<ConfirmResult | null> {
  const rows = await tx
    .selectFrom("appointment")
    .selectAll()
    .where("draft_id", "=", draftId)
    .where("request_id", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
  if (rows.length === 0) return null;
  const hold = rows.filter(({ status }) => status === "held").at(-1);
  if (!hold || hold.starts_at <= isoMillis(now)) return { ok: false, reason: "lost" };
  const { staffIds } = await withStaff(tx, hold);
  if (staffIds.length === 0) return { ok: false, reason: "lost" };
  const confirmed = await tx
    .updateTable("appointment")
    .set({ status: "confirmed", request_id: requestId, held_until: null, changed_at: isoMillis(now) })
    .where("id", "=", hold.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  // Two tabs can each have held a time; one conversation is enough.
  await releaseHold(tx, draftId);
  return { ok: true, appointment: { ...confirmed, staffIds }, staffIds };
}
