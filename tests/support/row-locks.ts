import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { Db, Schema, Tx } from "#db/schema.ts";
import type { TestDatabase } from "./databases.ts";

/** PostgreSQL as the loket uses it, but that waits for a lock as long as it takes: no test measures the machine. */
export function patiently(at: TestDatabase["at"]): Db {
  if (!("url" in at)) throw new Error("Row locks are for PostgreSQL.");
  const pool = new pg.Pool({ connectionString: at.url });
  // The database of a test is dropped before what the test opened is closed.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  onTestFinished(() => db.destroy());
  return db;
}

/**
 * Does `act` while somebody else's transaction has made a change that is not committed yet. It is committed when `act`
 * waits for it (or as many as told wait for a lock), or has ended without waiting. Gives what `act` came to.
 */
export async function whileChanging<T>(
  db: Db,
  change: (tx: Tx) => Promise<unknown>,
  act: () => Promise<T>,
  waiting = 1,
): Promise<T> {
  const other = await db.startTransaction().execute();
  await change(other);
  let ended = false;
  const acting = act().finally(() => (ended = true));
  // Whoever waits for it fails only after this.
  acting.catch(() => undefined);
  while (!ended && (await countWaiting(db)) < waiting) await shortly();
  await other.commit().execute();
  return acting;
}

/** Until somebody waits for a lock. */
export async function untilSomebodyWaits(db: Db): Promise<void> {
  while ((await countWaiting(db)) === 0) await shortly();
}

const shortly = () => new Promise((resolve) => setTimeout(resolve, 10));

async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    db,
  );
  return rows.length;
}
