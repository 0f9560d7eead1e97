import { expect, it } from "vitest";
import type { Db } from "#db/schema.ts";
import { seedVoorbeeldstad } from "#db/seed/seed.server.ts";
import { openDraft, saveAnswers } from "#app/intake/drafts/drafts.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { completeDraft, freeSlot, holdFor, send, sendingAt } from "#tests/support/complete-draft.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";

const now = sendingAt;

async function count(
  db: Db,
  table: "request" | "part" | "person" | "family" | "outbox" | "audit" | "part_provision",
) {
  return (await db.selectFrom(table).selectAll().execute()).length;
}

describeOnBothEngines("submitting", (getDb) => {
  it("writes everything at once, and forgets the draft's answers", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const draft = await holdFor(db, await completeDraft(db), await freeSlot(db));
    const result = await send(db, draft);
    if (!result.ok) throw new Error(result.reason);
    const request = await db.selectFrom("request").selectAll().executeTakeFirstOrThrow();
    expect(request).toMatchObject({
      reference: result.reference,
      contact_department: "meedoen",
      wants_conversation: "booked",
      decide_by: "2027-01-19",
    });
    expect(await db.selectFrom("person").select("key").orderBy("key").execute()).toEqual([
      { key: "c1" },
      { key: "self" },
    ]);
    expect(await count(db, "part")).toBe(JSON.parse(request.triage).parts.length);
    expect(await count(db, "audit")).toBe(1);
    const appointment = await db.selectFrom("appointment").selectAll().executeTakeFirstOrThrow();
    expect(appointment).toMatchObject({ status: "confirmed", request_id: result.requestId });
    const appointmentsWith = await db.selectFrom("appointment_cell").select("staff_id").distinct().execute();
    expect(appointmentsWith).toEqual([{ staff_id: request.contact_staff_id }]);
    expect(await openDraft(db, draft, now)).toMatchObject({ answers: {}, requestId: result.requestId });
  });

  it("promises no decision where none will be, but first contact", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    expect((await send(db, await completeDraft(db, { topics: ["separation"], chosen: {} }))).ok).toBe(true);
    const provisions = await db.selectFrom("part_provision").select("provision").execute();
    expect(provisions.map(({ provision }) => provision)).not.toContain("sport");
    const { decide_by, first_contact_by } = await db
      .selectFrom("request")
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(decide_by).toBe(first_contact_by);
  });

  it("happens once: a replay and parallel presses get the same reference", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const draft = await completeDraft(db);
    const results = await Promise.all(Array.from({ length: 8 }, () => send(db, draft)));
    const again = await send(db, draft);
    const references = [...results, again].map((result) => (result.ok ? result.reference : result.reason));
    expect(new Set(references).size).toBe(1);
    expect(references[0]).toMatch(/^VS-/);
    for (const table of ["request", "family", "audit"] as const) expect(await count(db, table)).toBe(1);
  });

  it("writes nothing when the time was taken by somebody else", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const draft = await holdFor(db, await completeDraft(db), await freeSlot(db));
    // Somebody else took the time over after the hold expired.
    await db.updateTable("appointment").set({ status: "cancelled", held_until: null }).execute();
    await db.deleteFrom("appointment_cell").execute();
    expect(await send(db, draft)).toEqual({ ok: false, reason: "time-lost" });
    for (const table of ["request", "part", "person", "family", "outbox", "audit"] as const) {
      expect(await count(db, table)).toBe(0);
    }
    expect((await openDraft(db, draft, now))?.answers).toEqual(draft.answers);
  });

  it("does not send answers that another tab changed meanwhile", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const draft = await completeDraft(db);
    await saveAnswers(db, draft, { postcode: "5671 AA" }, policy.draftDays, now);
    expect(await send(db, draft)).toEqual({ ok: false, reason: "changed" });
    expect(await count(db, "request")).toBe(0);
  });

  it("puts no message in the outbox when no address was given", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    await send(db, await completeDraft(db, { email: null }));
    await send(db, await completeDraft(db, { email: "naam@voorbeeld.example" }));
    const recipients = await db
      .selectFrom("outbox")
      .select("recipient")
      .where("channel", "=", "mail")
      .execute();
    expect(new Set(recipients.map((row) => row.recipient))).toEqual(new Set(["naam@voorbeeld.example"]));
  });
});
