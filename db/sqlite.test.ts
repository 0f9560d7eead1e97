import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DatabaseBusy, DatabaseFull } from "./errors.ts";
import { migrate } from "./migrate.server.ts";
import { openDatabase } from "./open.server.ts";
import type { Db, Tx } from "./schema.ts";
import { assertDurable, connectSqlite } from "./sqlite-connection.server.ts";

let folder = "";
let file = "";
let db: Db;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gezinsloket-"));
  file = join(folder, "loket.sqlite");
  db = await openDatabase({ file });
  await migrate(db);
  await db.insertInto("sign_in_limit").values(limit("count")).execute();
});

afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const limit = (key: string) => ({ key, failures: 0, wait_until: "", changed_at: "" });
const failures = (on: Db | Tx) =>
  on.selectFrom("sign_in_limit").select("failures").where("key", "=", "count").executeTakeFirstOrThrow();
const setFailures = (on: Db | Tx, count: number) =>
  on.updateTable("sign_in_limit").set({ failures: count }).where("key", "=", "count").executeTakeFirst();

describe("durability", () => {
  test("refuses a connection that does not wait for the disk", async () => {
    const connection = await connectSqlite(file);
    await connection.all("pragma synchronous = normal");
    await expect(assertDurable(connection, file)).rejects.toThrow("synchronous=1");
    await connection.all("pragma synchronous = full");
    await assertDurable(connection, file);
    await connection.close();
  });

  test("refuses a file without a write-ahead log", async () => {
    const connection = await connectSqlite(join(folder, "other.sqlite"));
    await connection.all("pragma synchronous = full");
    await expect(assertDurable(connection, "other.sqlite")).rejects.toThrow("journal_mode=delete");
    await connection.close();
  });
});

describe("transactions", () => {
  test("of three connections that read before they write all succeed", async () => {
    const others = await Promise.all([
      openDatabase({ file }),
      openDatabase({ file }),
      openDatabase({ file }),
    ]);
    const addOne = (on: Db) =>
      on.transaction().execute(async (tx) => {
        const { failures: before } = await failures(tx);
        await setFailures(tx, before + 1);
      });
    await Promise.all(others.flatMap((other) => Array.from({ length: 100 }, () => addOne(other))));
    expect(await failures(db)).toEqual({ failures: 300 });
    await Promise.all(others.map((other) => other.destroy()));
  });

  test("do not keep readers waiting, and show what they wrote only after the commit", async () => {
    await db.transaction().execute(async (tx) => {
      await setFailures(tx, 7);
      expect(await failures(tx)).toEqual({ failures: 7 });
      expect(await failures(db)).toEqual({ failures: 0 });
    });
    expect(await failures(db)).toEqual({ failures: 7 });
  });

  test("leave nothing behind when they fail, and the next one works", async () => {
    const failing = db.transaction().execute(async (tx) => {
      await setFailures(tx, 7);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await failures(db)).toEqual({ failures: 0 });
    await db.transaction().execute((tx) => setFailures(tx, 8));
    expect(await failures(db)).toEqual({ failures: 8 });
  });

  test("may ask for row locks, which mean nothing here", async () => {
    await db.transaction().execute(async (tx) => {
      expect(await tx.selectFrom("sign_in_limit").select("failures").forUpdate().execute()).toHaveLength(1);
    });
  });
});

describe("a lock held elsewhere", () => {
  test("ends in DatabaseBusy without holding up the event loop or the readers", async () => {
    const other = await connectSqlite(file);
    await other.run("begin immediate");
    let gaveUp: unknown;
    const writing = setFailures(db, 1).catch((error: unknown) => (gaveUp = error));
    expect(await failures(db)).toEqual({ failures: 0 });
    expect(gaveUp).toBeUndefined();
    // A wait on the event loop itself would take nearly all of this time; a busy machine takes some.
    const started = performance.now();
    let heldUp = 0;
    while (gaveUp === undefined) {
      const last = performance.now();
      await sleep(1);
      const gap = performance.now() - last;
      if (gap > 100) heldUp += gap;
    }
    expect(await writing).toBeInstanceOf(DatabaseBusy);
    expect(heldUp / (performance.now() - started)).toBeLessThan(1 / 2);
    await other.run("rollback");
    await setFailures(db, 2);
    await other.close();
  });

  test("does not keep what is written after it from being committed", async () => {
    const other = await connectSqlite(file);
    for (const giveUp of [
      () => setFailures(db, 1),
      () => db.transaction().execute((tx) => setFailures(tx, 1)),
    ]) {
      await other.run("begin immediate");
      await expect(giveUp()).rejects.toBeInstanceOf(DatabaseBusy);
      await other.run("rollback");
      // A statement of its own: running the refused one again would hide the mistake.
      await db.insertInto("sign_in_limit").values(limit("after")).execute();
      expect(await other.all("select key from sign_in_limit where key = 'after'")).toHaveLength(1);
      await other.run("delete from sign_in_limit where key = 'after'");
    }
    await other.close();
  });

  test("in this process ends in DatabaseBusy too", async () => {
    let letGo = () => {};
    const held = db.transaction().execute(() => new Promise<void>((resolve) => (letGo = resolve)));
    await expect(setFailures(db, 1)).rejects.toBeInstanceOf(DatabaseBusy);
    letGo();
    await held;
    expect((await setFailures(db, 2)).numUpdatedRows).toBe(1n);
  });
});

describe("a full disk", () => {
  test("is DatabaseFull, loses nothing and is over once there is room", async () => {
    const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 0)}`.execute(db);
    const fill = db.transaction().execute(async (tx) => {
      await setFailures(tx, 1);
      await tx
        .insertInto("sign_in_limit")
        .values(limit("x".repeat(500_000)))
        .execute();
    });
    await expect(fill).rejects.toBeInstanceOf(DatabaseFull);
    expect(await failures(db)).toEqual({ failures: 0 });
    await sql`pragma max_page_count = 1000000`.execute(db);
    await db
      .insertInto("sign_in_limit")
      .values(limit("x".repeat(500_000)))
      .execute();
  });
});

describe("statements", () => {
  test("tell how many rows they changed, and return rows when asked", async () => {
    const added = await db.insertInto("sign_in_limit").values(limit("a")).returning("key").execute();
    expect(added).toEqual([{ key: "a" }]);
    expect((await setFailures(db, 1)).numUpdatedRows).toBe(1n);
    const raw = await sql`update sign_in_limit set failures = 3`.execute(db);
    expect(raw.numAffectedRows).toBe(2n);
    const gone = await db.deleteFrom("sign_in_limit").executeTakeFirst();
    expect(gone.numDeletedRows).toBe(2n);
  });

  test("more different ones than are kept all work", async () => {
    const numbers = Array.from({ length: 700 }, (_, number) => number);
    const results = await Promise.all(
      numbers.map((number) => db.selectNoFrom(sql<number>`${sql.lit(number)}`.as("it")).executeTakeFirst()),
    );
    expect(results.map((row) => row?.it)).toEqual(numbers);
  });

  test("with a mistake fail as themselves", async () => {
    await expect(sql`select * from nowhere`.execute(db)).rejects.toThrow("no such table");
    await expect(openDatabase({})).rejects.toThrow("needs a url or a file");
  });

  test("work in memory", async () => {
    const memory = await openDatabase({ file: ":memory:" });
    await migrate(memory);
    await memory
      .transaction()
      .execute((tx) => tx.insertInto("sign_in_limit").values(limit("count")).execute());
    expect(await failures(memory)).toEqual({ failures: 0 });
    await memory.destroy();
  });
});
