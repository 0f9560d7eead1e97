import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { isUniqueViolation } from "./errors.ts";
import { migrate, pendingMigrations } from "./migrate.server.ts";
import { up as renameTalks } from "./migrations/2026-11-29-appointments.ts";
import { openDatabase } from "./open.server.ts";

describeOnBothEngines("migrations", (getDb, getAt) => {
  const entry = { at: "2026-11-24T09:15:00.000Z", actor: "system", action: "tested", request_id: null };
  const session = {
    staff_id: "nobody",
    role: "worker",
    department: "meedoen",
    created_at: entry.at,
    seen_at: entry.at,
    expires_at: entry.at,
  };

  test("leave nothing to do", async () => {
    expect(await pendingMigrations(getDb())).toEqual([]);
    await migrate(getDb());
  });

  test("may be run by several processes at once on an empty database", async () => {
    const at = getAt();
    const empty = "file" in at ? { file: `${at.file}-empty` } : at;
    if ("url" in at) await sql`drop schema public cascade; create schema public`.execute(getDb());
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(empty)));
    await Promise.all(others.map((other) => migrate(other)));
    for (const other of others) {
      expect(await pendingMigrations(other)).toEqual([]);
      await other.destroy();
    }
  });

  test("keep reports, points and rosters that were written under their former names", async () => {
    const db = getDb();
    await sql`alter table appointment_report rename to talk_report`.execute(db);
    await sql`alter table agenda_point rename to talk_point`.execute(db);
    await sql`alter table roster drop column kind`.execute(db);
    await sql`alter table roster add column kind text not null default 'talks'`.execute(db);
    await sql`insert into staff (id, name, email, department, role, languages, example, active)
      values ('s', 'S', 's@b.example', 'meedoen', 'worker', 'nl', 0, 1)`.execute(db);
    for (const kind of ["talks", "walk-in"])
      await sql`insert into roster (id, staff_id, weekday, from_time, to_time, kind)
        values (${kind}, 's', 1, '09:00', '12:00', ${kind})`.execute(db);
    await renameTalks(db);
    const rosters = await db.selectFrom("roster").select(["id", "kind"]).orderBy("id").execute();
    expect(rosters).toEqual([
      { id: "talks", kind: "appointments" },
      { id: "walk-in", kind: "walk-in" },
    ]);
    expect(await db.selectFrom("appointment_report").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("agenda_point").selectAll().execute()).toEqual([]);
  });

  test("let the audit only grow", async () => {
    const db = getDb();
    await db
      .insertInto("audit")
      .values({ id: "1", ...entry, detail: "{}" })
      .execute();
    await expect(db.updateTable("audit").set({ actor: "other" }).execute()).rejects.toThrow("only grows");
    await expect(db.deleteFrom("audit").execute()).rejects.toThrow("only grows");
    const replace = sql`insert or replace into audit values ('1', '', '', '', null, '')`.execute(db);
    await expect(replace).rejects.toThrow();
    await expect(sql`truncate audit`.execute(db)).rejects.toThrow();
    expect(await db.selectFrom("audit").selectAll().execute()).toEqual([{ id: "1", ...entry, detail: "{}" }]);
  });

  test("refuse a row that belongs to nobody and a status that does not exist", async () => {
    const db = getDb();
    await expect(
      db
        .insertInto("staff_session")
        .values({ token_hash: "t", ...session })
        .execute(),
    ).rejects.toThrow(/foreign key/i);
    const outbox = {
      request_id: null,
      channel: "mail",
      recipient: "a@b.example",
      template: "t",
      language: "nl",
    };
    const state = { payload: "{}", attempts: 0, next_at: entry.at, created_at: entry.at, sent_at: null };
    await expect(
      db
        .insertInto("outbox")
        .values({ id: "1", ...outbox, ...state, status: "lost" as "sent" })
        .execute(),
    ).rejects.toThrow(/check/i);
  });

  test("make double booking impossible and say which rule was broken", async () => {
    const db = getDb();
    const times = { starts_at: "2026-11-24T09:15:00.000Z", ends_at: "2026-11-24T10:00:00.000Z" };
    const rest = { channel: "office", location: null, language: null, held_until: null, draft_id: null };
    const dates = { request_id: null, created_at: entry.at, changed_at: entry.at };
    for (const id of ["a1", "a2"]) {
      await db
        .insertInto("appointment")
        .values({
          id,
          uid: id,
          sequence: 0,
          type: "geldgesprek",
          status: "confirmed",
          ...times,
          ...rest,
          ...dates,
        })
        .execute();
    }
    await db
      .insertInto("staff")
      .values({
        id: "s",
        name: "S",
        email: "s@b.example",
        department: "meedoen",
        role: "worker",
        languages: "nl",
        password_hash: null,
        example: 0,
        active: 1,
      })
      .execute();
    await db
      .insertInto("appointment_cell")
      .values({ staff_id: "s", cell: 1, appointment_id: "a1", stretch: 1 })
      .execute();
    const second = db
      .insertInto("appointment_cell")
      .values({ staff_id: "s", cell: 1, appointment_id: "a2", stretch: 1 })
      .execute();
    const error: unknown = await second.catch((thrown: unknown) => thrown);
    expect(isUniqueViolation(error)).toBe(true);
    expect(isUniqueViolation(error, "appointment_cell.staff_id, appointment_cell.cell")).toBe(true);
    expect(isUniqueViolation(error, "request.draft_id")).toBe(false);
    expect(isUniqueViolation(new Error("other"))).toBe(false);
  });

  test("count and sum to numbers", async () => {
    const { rows } = await sql`select count(*) as many, sum(1) as total from staff`.execute(getDb());
    expect(rows).toEqual([{ many: 0, total: null }]);
  });
});
