import { sql } from "kysely";
import { expect, it } from "vitest";
import { seedVoorbeeldstad } from "#db/seed/seed.server.ts";
import { completeDraft, freeSlot, holdFor, send } from "#tests/support/complete-draft.ts";
import { describeOnBothEngines, describeOnPostgres } from "#tests/support/databases.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";

describeOnBothEngines("submitting", (getDb, getAt) => {
  it("writes all of a request or nothing, whichever write fails", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const complete = await completeDraft(db, { email: "naam@voorbeeld.example", mayLeaveMessage: true });
    const draft = await holdFor(db, complete, await freeSlot(db));
    const writes = [
      "insert family",
      "insert request",
      "update draft",
      "update appointment",
      "update request",
      "insert person when new.key = 'self'",
      "insert person when new.key = 'c1'",
      "insert search_key",
      "insert part",
      "insert part_provision",
      "insert outbox when new.template = 'confirmation'",
      "insert outbox when new.template = 'reminder-hours'",
      "insert audit",
    ] as const;
    await expectWholeOrNothing(db, getAt(), writes, async () => {
      expect(await send(db, draft)).toMatchObject({ ok: true });
    });
  });
});

describeOnPostgres("submitting", (getDb) => {
  /** The first so many times, the database ends the transaction for another one. */
  async function collide(times: number): Promise<void> {
    await sql`create sequence tries`.execute(getDb());
    await sql`
      create function collide() returns trigger language plpgsql as $$ begin
        if nextval('tries') <= ${sql.raw(String(times))} then
          raise exception 'deadlock detected' using errcode = '40P01';
        end if;
        return new;
      end $$`.execute(getDb());
    await sql`create trigger collide before insert on part for each row execute function collide()`.execute(
      getDb(),
    );
  }

  it("is done again when the database ended it for somebody else", async () => {
    await seedVoorbeeldstad(getDb(), { accounts: false });
    const draft = await completeDraft(getDb(), {});
    await collide(2);
    expect(await send(getDb(), draft)).toMatchObject({ ok: true });
    expect(await getDb().selectFrom("request").select("draft_id").execute()).toEqual([
      { draft_id: draft.id },
    ]);
  });

  it("is not done again for ever", async () => {
    await seedVoorbeeldstad(getDb(), { accounts: false });
    const draft = await completeDraft(getDb(), {});
    await collide(100);
    await expect(send(getDb(), draft)).rejects.toThrow("The database is busy.");
    expect(await getDb().selectFrom("request").select("id").execute()).toEqual([]);
  });
});
