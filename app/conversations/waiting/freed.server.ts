import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import { isoMillis } from "#app/platform/moment.ts";
import type { AppointmentTable, Db, Tx } from "#db/schema.ts";

/** Notes that the time of an appointment is free again, in the transaction that frees it. */
export async function noteFreedTime(
  tx: Tx,
  { id, sequence, type, starts_at, location }: AppointmentTable,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("freed_time")
    .values({
      id: `${id}:${sequence}`,
      type,
      starts_at,
      location,
      taken_at: null,
      freed_at: isoMillis(now),
      looked_at: null,
    })
    .execute();
}

/** Whoever moved away from a time is not asked to come back to it. */
export function appointmentThatFreed(freedTimeId: string): string {
  return freedTimeId.slice(0, freedTimeId.lastIndexOf(":"));
}

/** A hold that expired longer ago than this was noticed, or the server stood still and it is old news. */
const newsHours = 1;

/**
 * Notes the times of holds that expired. They were free before they were held, so they are news only for who
 * began to wait meanwhile.
 */
export async function noteExpiredHolds(db: Db, now: Temporal.Instant): Promise<void> {
  const expired = await db
    .selectFrom("appointment")
    .leftJoin("freed_time", (join) => join.on("freed_time.id", "=", sql<string>`appointment.id || ':held'`))
    .select(["appointment.id", "appointment.type", "appointment.starts_at", "appointment.location"])
    .select("appointment.created_at")
    .where("appointment.status", "=", "held")
    .where("appointment.held_until", "<=", isoMillis(now))
    .where("appointment.held_until", ">", isoMillis(now.subtract({ hours: newsHours })))
    .where("freed_time.id", "is", null)
    .execute();
  if (expired.length === 0) return;
  await db
    .insertInto("freed_time")
    .values(
      expired.map(({ id, type, starts_at, location, created_at }) => ({
        id: `${id}:held`,
        type,
        starts_at,
        location,
        taken_at: created_at,
        freed_at: isoMillis(now),
        looked_at: null,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** Forgets freed times that began before a moment: nobody can have them any more. For the hourly tidying. */
export async function forgetFreedTimes(db: Db, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom("freed_time").where("starts_at", "<", isoMillis(before)).execute();
}
