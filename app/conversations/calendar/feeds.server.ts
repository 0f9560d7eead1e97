import { createHash, randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db } from "#db/schema.ts";
import type { FeedAppointment } from "./feed.ts";

/*
 * Whoever knows the address of a feed reads when and where somebody works, so it is a secret: 192 random bits, of
 * which only the SHA-256 is stored, and which stops working the moment it is renewed or the account is disabled.
 */

const secretBytes = 24;
const shape = /^[A-Za-z0-9_-]{32}$/;

/** What a calendar programme gets to read, around now. */
const daysBack = 31;
const daysAhead = 400;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** Gives somebody a new secret address; the one they had stops working. */
export async function renewFeed(db: Db, staffId: string, now: Temporal.Instant): Promise<string> {
  const secret = randomBytes(secretBytes).toString("base64url");
  const row = { secret_hash: hashOf(secret), created_at: isoMillis(now) };
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("calendar_feed")
      .values({ staff_id: staffId, ...row })
      .onConflict((conflict) => conflict.column("staff_id").doUpdateSet(row))
      .execute();
    await recordAudit(tx, { at: now, actor: staffId, action: "calendar.feed-renewed" });
  });
  return secret;
}

/** The address stops working. */
export async function stopFeed(db: Db, staffId: string, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("calendar_feed").where("staff_id", "=", staffId).execute();
    await recordAudit(tx, { at: now, actor: staffId, action: "calendar.feed-stopped" });
  });
}

/** Since when somebody has an address; null without one. */
export async function feedSince(db: Db, staffId: string): Promise<string | null> {
  const row = await db
    .selectFrom("calendar_feed")
    .select("created_at")
    .where("staff_id", "=", staffId)
    .executeTakeFirst();
  return row?.created_at ?? null;
}

/** Whose feed a secret opens; null for a secret that opens nothing, and for an account that was disabled. */
export async function feedOwner(db: Db, secret: string): Promise<string | null> {
  if (!shape.test(secret)) return null;
  const row = await db
    .selectFrom("calendar_feed")
    .innerJoin("staff", "staff.id", "calendar_feed.staff_id")
    .select("staff.id")
    .where("secret_hash", "=", hashOf(secret))
    .where("staff.active", "=", 1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The booked appointments of one person that belong in a calendar now; nothing of the families is read. */
export async function feedAppointments(
  db: Db,
  staffId: string,
  now: Temporal.Instant,
): Promise<readonly FeedAppointment[]> {
  return db
    .selectFrom("appointment")
    .select(["uid", "sequence", "type", "starts_at", "ends_at", "channel", "location", "changed_at"])
    .where("status", "in", ["confirmed", "missed", "done"])
    .where("starts_at", ">", isoMillis(now.subtract({ hours: daysBack * 24 })))
    .where("starts_at", "<", isoMillis(now.add({ hours: daysAhead * 24 })))
    .where("id", "in", (select) =>
      select.selectFrom("appointment_cell").select("appointment_id").where("staff_id", "=", staffId),
    )
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
}
