import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Db, Tx } from "#db/schema.ts";
import { isoMillis } from "#app/platform/moment.ts";

/**
 * Slows down guessing of passwords. Three counts go up with every attempt, before the password is looked at:
 * this account from this address, this address, and this account from anywhere. Nobody can be locked out for
 * ever: every wait has an end, attempts during a wait do not lengthen it, and whoever signed in before from an
 * address keeps that way in while others guess at the account.
 */
interface Limit {
  readonly free: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

const limits = {
  pair: { free: 5, firstSeconds: 30, longestSeconds: 900 },
  address: { free: 40, firstSeconds: 30, longestSeconds: 900 },
  account: { free: 20, firstSeconds: 5, longestSeconds: 60 },
} as const satisfies Record<string, Limit>;

/** Failures are forgotten after an hour without attempts; an address stays known for three months. */
const forgetAfterHours = 1;
const knownForHours = 24 * 90;

export interface Attempt {
  readonly email: string;
  readonly ip: string;
  readonly now: Temporal.Instant;
}

type Kind = keyof typeof limits;

function keyOf(kind: Kind | "known", { email, ip }: Attempt): string {
  const subject = { pair: [email, ip], known: [email, ip], address: [ip], account: [email] }[kind];
  return createHash("sha256")
    .update(JSON.stringify([kind, ...subject]))
    .digest("base64url");
}

/** Seconds to wait after so many failures: none at first, then doubling up to the longest. */
export function waitAfter(kind: Kind, failures: number): number {
  const { free, firstSeconds, longestSeconds } = limits[kind];
  return failures < free ? 0 : Math.min(longestSeconds, firstSeconds * 2 ** Math.min(20, failures - free));
}

interface Row {
  readonly wait_until: string;
  readonly changed_at: string;
}

/** A wait longer than any that is given comes from a clock that was ahead, and does not count. */
function secondsLeft(kind: Kind, row: Row, now: Temporal.Instant): number {
  if (row.wait_until <= row.changed_at) return 0;
  const left = Math.ceil((Date.parse(row.wait_until) - now.epochMilliseconds) / 1000);
  return left > limits[kind].longestSeconds ? 0 : Math.max(0, left);
}

async function lockedRow(tx: Tx, key: string, at: string) {
  await tx
    .insertInto("sign_in_limit")
    .values({ key, failures: 0, wait_until: at, changed_at: at })
    .onConflict((conflict) => conflict.column("key").doUpdateSet((eb) => ({ key: eb.ref("excluded.key") })))
    .execute();
  return tx.selectFrom("sign_in_limit").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
}

/**
 * Counts an attempt, and answers how many seconds to wait: 0 when the password may be looked at now. Counting
 * comes first, so that a hundred attempts at once are a hundred attempts.
 */
export async function countAttempt(db: Db, attempt: Attempt): Promise<number> {
  const at = isoMillis(attempt.now);
  const since = (hours: number) => isoMillis(attempt.now.subtract({ hours }));
  return db.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom("sign_in_limit")
      .select("key")
      .where("key", "=", keyOf("known", attempt))
      .where("changed_at", ">", since(knownForHours))
      .executeTakeFirst();
    const kinds: Kind[] = known ? ["address", "pair"] : ["account", "address", "pair"];
    const counted = [];
    // In one order everywhere, so that two transactions never wait for each other.
    for (const key of kinds
      .map((kind) => ({ kind, key: keyOf(kind, attempt) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))) {
      counted.push({ ...key, row: await lockedRow(tx, key.key, at) });
    }
    const seconds = Math.max(...counted.map(({ kind, row }) => secondsLeft(kind, row, attempt.now)));
    if (seconds > 0) return seconds;
    for (const { kind, key, row } of counted) {
      const failures = (row.changed_at > since(forgetAfterHours) ? row.failures : 0) + 1;
      await tx
        .updateTable("sign_in_limit")
        .set({
          failures,
          wait_until: isoMillis(attempt.now.add({ seconds: waitAfter(kind, failures) })),
          changed_at: at,
        })
        .where("key", "=", key)
        .execute();
    }
    return 0;
  });
}

/** The attempt was right after all: takes back what was counted, and remembers the address for this account. */
export async function forgiveAttempt(tx: Tx, attempt: Attempt): Promise<void> {
  const at = isoMillis(attempt.now);
  await tx
    .updateTable("sign_in_limit")
    .set((eb) => ({ failures: eb("failures", "-", 1), wait_until: at }))
    .where("key", "=", keyOf("address", attempt))
    .where("failures", ">", 0)
    .execute();
  await tx
    .deleteFrom("sign_in_limit")
    .where("key", "in", [keyOf("pair", attempt), keyOf("account", attempt)])
    .execute();
  await tx
    .insertInto("sign_in_limit")
    .values({ key: keyOf("known", attempt), failures: 0, wait_until: at, changed_at: at })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ changed_at: at }))
    .execute();
  const old = isoMillis(attempt.now.subtract({ hours: knownForHours }));
  await tx.deleteFrom("sign_in_limit").where("changed_at", "<", old).execute();
}
