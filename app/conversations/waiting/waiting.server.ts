import type { Temporal } from "temporal-polyfill";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";

/** Puts an appointment on the list of whoever would rather come earlier. Twice is once. */
export async function joinWaiting(db: Db | Tx, appointmentId: string, now: Temporal.Instant): Promise<void> {
  await db
    .insertInto("waiting")
    .values({ id: newId(), appointment_id: appointmentId, created_at: isoMillis(now) })
    .onConflict((conflict) => conflict.column("appointment_id").doNothing())
    .execute();
}

/**
 * Takes it off the list: the family no longer wants to, has an earlier time, or cancelled. Not when a colleague tells
 * how the appointment goes: that can be a slip, so the place stays, and only appointments still to come are offered a time.
 */
export async function leaveWaiting(db: Db | Tx, appointmentId: string): Promise<void> {
  await db.deleteFrom("waiting").where("appointment_id", "=", appointmentId).execute();
}

/**
 * Forgets the places of appointments that began before a moment or are not to come any more: nothing is offered to them.
 * What they were offered goes with them. For the hourly tidying.
 */
export async function forgetWaiting(db: Db, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom("waiting")
    .where("appointment_id", "in", (select) =>
      select
        .selectFrom("appointment")
        .select("id")
        .where((where) =>
          where.or([where("starts_at", "<", isoMillis(before)), where("status", "<>", "confirmed")]),
        ),
    )
    .execute();
}

export async function isWaiting(db: Db | Tx, appointmentId: string): Promise<boolean> {
  const row = await db
    .selectFrom("waiting")
    .select("id")
    .where("appointment_id", "=", appointmentId)
    .executeTakeFirst();
  return row !== undefined;
}
