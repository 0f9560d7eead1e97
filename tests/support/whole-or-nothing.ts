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
  for (const write of writes) {
    const before = await everything(db);
    const outcome = await whileRefusing(db, at, write, act);
    expect([write, outcome]).toEqual([write, expect.stringContaining("write refused")]);
    expect([write, await everything(db)]).toEqual([write, before]);
  }
  const before = await everything(db);
  await act();
  const after = await everything(db);
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  const told = writes.map((write) => tableOf(write));
  expect(changed.sort()).toEqual([...new Set(told)].sort());
}

/** Does an act while the database refuses one of its writes. Gives the error it ended with, or that it was done. */
export async function whileRefusing(
  db: Db,
  at: TestDatabase["at"],
  write: Write,
  act: () => Promise<unknown>,
): Promise<string> {
  const engine = "url" in at ? postgres : sqlite;
  await engine.refuse(db, write);
  const outcome = await act().then(() => "it was done", String);
  await engine.allow(db, write);
  return outcome;
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

interface Refusing {
  refuse(db: Db, write: Write): Promise<void>;
  allow(db: Db, write: Write): Promise<void>;
}

const sqlite: Refusing = {
  refuse: (db, write) =>
    run(
      db,
      `create trigger refuse before ${operationOf(write)} on ${tableOf(write)}${conditionOf(write)}
       begin select raise(abort, 'write refused'); end`,
    ),
  allow: (db) => run(db, "drop trigger refuse"),
};

const postgres: Refusing = {
  async refuse(db, write) {
    await run(
      db,
      `create or replace function refuse() returns trigger language plpgsql
       as $$ begin raise exception 'write refused'; end $$`,
    );
    const condition = conditionOf(write).replace(/ when (.*)/, "when ($1)");
    await run(
      db,
      `create trigger refuse before ${operationOf(write)} on ${tableOf(write)}
       for each row ${condition} execute function refuse()`,
    );
  },
  allow: (db, write) => run(db, `drop trigger refuse on ${tableOf(write)}`),
};

async function run(db: Db, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}
