import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnPostgres } from "#tests/support/databases.ts";
import { DatabaseBusy, DatabaseFailed } from "./errors.ts";
import { openDatabase } from "./open.server.ts";

describeOnPostgres("a database that does not answer", (getDb) => {
  test("is DatabaseFailed when nobody is there", async () => {
    const nowhere = { url: "postgres://a:b@127.0.0.1:1/none" };
    await expect(openDatabase(nowhere)).rejects.toBeInstanceOf(DatabaseFailed);
  });

  test("is DatabaseBusy when a row stays locked", async () => {
    const db = getDb();
    const at = "2026-11-24T09:15:00.000Z";
    await db.insertInto("family").values({ id: "f", created_at: at }).execute();
    await db.transaction().execute(async (tx) => {
      await tx.updateTable("family").set({ created_at: at }).execute();
      const second = await db
        .updateTable("family")
        .set({ created_at: at })
        .execute()
        .catch((error: unknown) => error);
      expect(second).toBeInstanceOf(DatabaseBusy);
      // By the limit of waiting for a lock, not by the longer one of a statement.
      expect(second).toMatchObject({ cause: { code: "55P03" } });
    });
  });

  test("keeps the reason when the connection is cut in a transaction, and recovers", async () => {
    const db = getDb();
    const cut = db.transaction().execute(async (tx) => {
      const own = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${own.rows[0]?.pid})`.execute(db);
      await tx.selectFrom("family").selectAll().execute();
    });
    await expect(cut).rejects.toBeInstanceOf(DatabaseFailed);
    expect(await db.selectFrom("family").selectAll().execute()).toEqual([]);
  });

  test("gives up on a statement that takes too long", async () => {
    await expect(sql`select pg_sleep(20)`.execute(getDb())).rejects.toBeInstanceOf(DatabaseBusy);
  });
});
