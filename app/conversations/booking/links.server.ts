import { createHash, randomBytes } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { type Appointment, withStaff } from "./read.server.ts";

/*
 * A secret link opens one conversation for whoever has it: the family. Every message gets a link of its own, made
 * when it is sent, so that no secret is ever stored: not in the outbox, and of the link only its SHA-256.
 */

const secretBytes = 24;
const shape = /^[A-Za-z0-9_-]{32}$/;

/** Makes a link to an appointment; gives its secret of 192 bits, base64url. */
export async function newLink(db: Db | Tx, appointmentId: string, now: Temporal.Instant): Promise<string> {
  const secret = randomBytes(secretBytes).toString("base64url");
  await db
    .insertInto("appointment_link")
    .values({ secret_hash: hashOf(secret), appointment_id: appointmentId, created_at: isoMillis(now) })
    .execute();
  return secret;
}

/** Takes back a link that nobody got. */
export async function deleteLink(db: Db | Tx, secret: string): Promise<void> {
  await db.deleteFrom("appointment_link").where("secret_hash", "=", hashOf(secret)).execute();
}

/** The appointment that a secret opens, in whatever state it is; null for a secret that opens nothing. */
export async function appointmentByLink(db: Db | Tx, secret: string): Promise<Appointment | null> {
  if (!shape.test(secret)) return null;
  const row = await db
    .selectFrom("appointment")
    .innerJoin("appointment_link", "appointment_link.appointment_id", "appointment.id")
    .selectAll("appointment")
    .where("appointment_link.secret_hash", "=", hashOf(secret))
    .executeTakeFirst();
  return row ? withStaff(db, row) : null;
}

/** The last appointment of a request, also when it was cancelled. The caller has proved that it is theirs. */
export async function lastAppointmentOf(db: Db | Tx, requestId: string): Promise<Appointment | null> {
  const row = await db
    .selectFrom("appointment")
    .selectAll()
    .where("request_id", "=", requestId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? withStaff(db, row) : null;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
