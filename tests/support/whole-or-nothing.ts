import { sql } from "kysely";
import { expect } from "vitest";
import type { Db, Schema } from "#db/schema.ts";
import type { TestDatabase } from "./databases.ts";

/** One write of an act: "insert outbox", or only of some rows: "insert outbox when new.template = 'booked'". */
export type Write = `${"insert" | "update" | "delete"} ${keyof Schema}${"" | ` when ${string}`}`;

/**
 * Lets each write of an act fail in turn: then the act must fail, and everything is as it was before. After that the
 * act is done, and must have written where it was said to, and nowhere else.
 */
export async function expectWholeOrNothing(
  db: Db,
  at: TestDatabase["at"],
  writes: readonly Write[],
  act: () => Promise<unknown>,
): Promise<void> {
  const engine = "url" in at ? postgres : sqlite;
  for (const write of writes) {
    const before = await everything(db);
    await engine.onWrite(db, write, engine.refuse);
    const outcome = await act().then(
      () => "it was done",
      (error: unknown) => String(error),
    );
    expect([write, outcome]).toEqual([write, expect.stringContaining("write refused")]);
    await engine.forget(db, write);
    expect([write, await everything(db)]).toEqual([write, before]);
  }
  const before = await everything(db);
  await act();
  const after = await everything(db);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  const told = writes.map((write) => tableOf(write));
  expect(changed.sort()).toEqual([...new Set(told)].sort());
}

const tableOf = (write: Write) => write.split(" ")[1] ?? "";
const operationOf = (write: Write) => write.split(" ")[0] ?? "";
const conditionOf = (write: Write) => / when .*/.exec(write)?.[0] ?? "";

/** Every row of every table, as text. */
async function everything(db: Db): Promise<Readonly<Record<string, string>>> {
  const tables = (await db.introspection.getTables()).map(({ name }) => name as keyof Schema).sort();
  const contents: Record<string, string> = {};
  for (const table of tables) {
    const rows = await db.selectFrom(table).selectAll().execute();
    contents[table] = rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join("\n");
  }
  return contents;
}

const sqlite = {
  refuse: "select raise(abort, 'write refused');",
  onWrite: (db: Db, write: Write, does: string) =>
    sql
      .raw(
        `create trigger refuse before ${operationOf(write)} on ${tableOf(write)}${conditionOf(write)} begin ${does} end`,
      )
      .execute(db),
  forget: (db: Db, _write: Write) => sql`drop trigger refuse`.execute(db),
};

const postgres = {
  refuse: "raise exception 'write refused';",
  async onWrite(db: Db, write: Write, does: string) {
    await sql
      .raw(`create or replace function refuse() returns trigger as $$ begin ${does} end $$ language plpgsql`)
      .execute(db);
    const condition = conditionOf(write).replace(/ when (.*)/, " for each row when ($1)");
    await sql
      .raw(
        `create trigger refuse before ${operationOf(write)} on ${tableOf(write)}${condition || " for each row"} execute function refuse()`,
      )
      .execute(db);
  },
  forget: (db: Db, write: Write) => sql.raw(`drop trigger refuse on ${tableOf(write)}`).execute(db),
};
