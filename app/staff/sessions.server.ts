import { createHash, randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Db, Tx } from "#db/schema.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Staff, StaffRole } from "./staff.ts";

/** A session ends after half an hour without a request, and after ten hours whatever happens. */
const idleMinutes = 30;
const longestHours = 10;
/** `seen_at` is written at most once in this time: not every page costs a write. */
const seenEverySeconds = 60;

const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/** Starts a session and returns its token, 256 random bits. Only the hash of it is stored. */
export async function startSession(tx: Tx, staff: Staff, now: Temporal.Instant): Promise<string> {
  await tx.deleteFrom("staff_session").where("expires_at", "<=", isoMillis(now)).execute();
  const token = randomBytes(32).toString("base64url");
  await tx
    .insertInto("staff_session")
    .values({
      token_hash: hashOf(token),
      staff_id: staff.id,
      role: staff.role,
      department: staff.department,
      created_at: isoMillis(now),
      seen_at: isoMillis(now),
      expires_at: isoMillis(now.add({ hours: longestHours })),
    })
    .execute();
  return token;
}

/**
 * Whose session this is, or null: unknown, idle for too long, too old, or the account was disabled or got
 * another role or department since. A session that has ended is deleted.
 */
export async function staffOfSession(db: Db, token: string, now: Temporal.Instant): Promise<Staff | null> {
  const row = await db
    .selectFrom("staff_session")
    .innerJoin("staff", "staff.id", "staff_session.staff_id")
    .select(["staff.id", "staff.name", "staff.department", "staff.role", "staff.active"])
    .select(["staff_session.department as department_then", "staff_session.role as role_then"])
    .select(["staff_session.seen_at", "staff_session.expires_at"])
    .where("token_hash", "=", hashOf(token))
    .executeTakeFirst();
  if (!row) return null;
  const idle = row.seen_at <= isoMillis(now.subtract({ minutes: idleMinutes }));
  const changed = row.active !== 1 || row.department !== row.department_then || row.role !== row.role_then;
  if (idle || changed || row.expires_at <= isoMillis(now)) {
    await endSession(db, token);
    return null;
  }
  if (row.seen_at <= isoMillis(now.subtract({ seconds: seenEverySeconds }))) {
    await db
      .updateTable("staff_session")
      .set({ seen_at: isoMillis(now) })
      .where("token_hash", "=", hashOf(token))
      .execute();
  }
  const { id, name } = row;
  return { id, name, department: row.department, role: row.role as StaffRole };
}

/** Signs out: the token is worth nothing from here on. */
export async function endSession(db: Db | Tx, token: string): Promise<void> {
  await db.deleteFrom("staff_session").where("token_hash", "=", hashOf(token)).execute();
}
