import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Selectable } from "kysely";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, OutboxTable } from "#db/schema.ts";
import type { Outcome } from "./post.ts";
import { nextAttempt } from "./retry.ts";

/*
 * A message leaves at most once. A worker first claims a row (waiting, with a claim that ends by itself), makes
 * the message, and right before it leaves writes `sending`. A worker that dies before that sent nothing: when the claim
 * ends another may try. One that dies after it may have sent it: the row becomes `unknown`, staff see it, and
 * nobody sends it again.
 */

export type OutboxRow = Selectable<OutboxTable>;

/** Longer than making and sending one message can take. */
const claimSeconds = 120;

/** Rows whose time has come and that nobody is at, oldest first. */
export async function dueMessages(db: Db, now: Temporal.Instant, limit: number): Promise<readonly string[]> {
  const at = isoMillis(now);
  const rows = await db
    .selectFrom("outbox")
    .select("id")
    .where("status", "=", "waiting")
    .where("next_at", "<=", at)
    .where((where) => where.or([where("claim", "is", null), where("claimed_until", "<=", at)]))
    .orderBy("next_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a row for this worker alone; null when another was first. */
export async function claim(db: Db, id: string, now: Temporal.Instant): Promise<OutboxRow | null> {
  const at = isoMillis(now);
  const row = await db
    .updateTable("outbox")
    .set((set) => ({
      claim: randomUUID(),
      claimed_until: isoMillis(now.add({ seconds: claimSeconds })),
      attempts: set("attempts", "+", 1),
    }))
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .where("next_at", "<=", at)
    .where((where) => where.or([where("claim", "is", null), where("claimed_until", "<=", at)]))
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Says that the message leaves now; false when the claim ended, or the message was taken back meanwhile. */
export async function markSending(db: Db, row: OutboxRow, now: Temporal.Instant): Promise<boolean> {
  const result = await db
    .updateTable("outbox")
    .set({ status: "sending", claimed_until: isoMillis(now.add({ seconds: claimSeconds })) })
    .where("id", "=", row.id)
    .where("status", "=", "waiting")
    .where("claim", "=", row.claim)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Writes down that a message is no longer wanted or allowed. */
export async function drop(db: Db, row: OutboxRow, problem: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ status: "dropped", problem, claim: null, claimed_until: null })
    .where("id", "=", row.id)
    .where("claim", "=", row.claim)
    .execute();
}

/** Writes down how sending ended. What may still work is tried again later; `random` is from 0 to 1. */
export async function settle(
  db: Db,
  row: OutboxRow,
  outcome: Outcome,
  now: Temporal.Instant,
  random: number,
): Promise<void> {
  if (outcome.status === "lost") return;
  const free = { claim: null, claimed_until: null };
  const own = (set: Partial<OutboxRow>) =>
    db.updateTable("outbox").set(set).where("id", "=", row.id).where("claim", "=", row.claim);
  if (outcome.status === "sent") {
    await own({ status: "sent", sent_at: isoMillis(now), problem: null, ...free }).execute();
    return;
  }
  const { problem } = outcome;
  const next = outcome.status === "later" ? nextAttempt(row.attempts, now, random) : null;
  if (next) {
    await own({ status: "waiting", next_at: next, problem, ...free }).execute();
    return;
  }
  const status = outcome.status === "unknown" ? "unknown" : "failed";
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("outbox")
      .set({ status, problem, ...free })
      .where("id", "=", row.id)
      .where("claim", "=", row.claim)
      .execute();
    await recordAudit(tx, {
      at: now,
      actor: "system",
      action: `message.${status}`,
      requestId: row.request_id,
      detail: { message: row.id, channel: row.channel, template: row.template, problem },
    });
  });
}

/** Messages that left with a worker that was never heard of again: whether they arrived is unknown. */
export async function giveUpOnLost(db: Db, now: Temporal.Instant): Promise<void> {
  const lost = await db
    .selectFrom("outbox")
    .selectAll()
    .where("status", "=", "sending")
    .where("claimed_until", "<=", isoMillis(now))
    .execute();
  for (const row of lost) await settle(db, row, { status: "unknown", problem: "stopped" }, now, 0);
}
