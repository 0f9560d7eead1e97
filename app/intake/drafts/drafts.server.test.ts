import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { newKey } from "./crypto.server.ts";
import { createDraft, deleteDraft, openDraft, saveAnswers } from "./drafts.server.ts";

const now = Temporal.Instant.from("2026-11-24T09:15:00Z");
const days = 14;

describeOnBothEngines("a draft", (getDb) => {
  it("opens with its own key and no other, and not after its time", async () => {
    const draft = await createDraft(getDb(), { topics: ["child-costs"] }, days, now);
    expect((await openDraft(getDb(), draft, now))?.answers).toEqual({ topics: ["child-costs"] });
    expect(await openDraft(getDb(), { id: draft.id, key: newKey() }, now)).toBeNull();
    expect(await openDraft(getDb(), draft, now.add({ hours: 24 * days + 1 }))).toBeNull();
  });

  it("holds nothing readable in the database", async () => {
    const draft = await createDraft(getDb(), { firstName: "Fatima" }, days, now);
    const row = await getDb().selectFrom("draft").selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain("Fatima");
    expect(JSON.stringify(row)).not.toContain(draft.key);
  });

  it("does not open when its row was swapped with another's", async () => {
    const one = await createDraft(getDb(), { firstName: "Fatima" }, days, now);
    const other = await createDraft(getDb(), { firstName: "Kees" }, days, now);
    const { answers } = await getDb()
      .selectFrom("draft")
      .select("answers")
      .where("id", "=", other.id)
      .executeTakeFirstOrThrow();
    await getDb().updateTable("draft").set({ answers }).where("id", "=", one.id).execute();
    expect(await openDraft(getDb(), one, now)).toBeNull();
  });

  it("keeps the answers of both tabs when they wrote at the same time", async () => {
    const draft = await createDraft(getDb(), { topics: ["child-costs"] }, days, now);
    await Promise.all([
      saveAnswers(getDb(), draft, { postcode: "1234 AB" }, days, now),
      saveAnswers(getDb(), draft, { role: "parent" }, days, now),
    ]);
    expect((await openDraft(getDb(), draft, now))?.answers).toEqual({
      topics: ["child-costs"],
      postcode: "1234 AB",
      role: "parent",
    });
  });

  it("keeps the first of two different answers to one question, and says so to the second", async () => {
    const draft = await createDraft(getDb(), { topics: ["child-costs"] }, days, now);
    await saveAnswers(getDb(), draft, { postcode: "1234 AB", role: "parent" }, days, now);
    expect(await saveAnswers(getDb(), draft, { postcode: "5671 AA" }, days, now)).toBe("changed");
    expect(await saveAnswers(getDb(), draft, { postcode: "1234 AB" }, days, now)).toMatchObject({
      version: 3,
    });
    const both = { topics: ["child-costs"], postcode: "1234 AB", role: "parent" };
    expect((await openDraft(getDb(), draft, now))?.answers).toEqual(both);
  });

  it("that is gone takes no answer", async () => {
    const draft = await createDraft(getDb(), {}, days, now);
    await deleteDraft(getDb(), draft);
    expect(await saveAnswers(getDb(), draft, { role: "parent" }, days, now)).toBe("gone");
  });

  it("lives on from its last answer", async () => {
    const draft = await createDraft(getDb(), {}, days, now);
    const later = now.add({ hours: 24 * 13 });
    const saved = await saveAnswers(getDb(), draft, { role: "parent" }, days, later);
    expect(saved).toMatchObject({ expiresAt: "2026-12-21T09:15:00.000Z" });
    expect(await openDraft(getDb(), draft, now.add({ hours: 24 * 20 }))).not.toBeNull();
  });

  it("is deleted by whoever has its key only", async () => {
    const draft = await createDraft(getDb(), {}, days, now);
    await deleteDraft(getDb(), { id: draft.id, key: newKey() });
    expect(await openDraft(getDb(), draft, now)).not.toBeNull();
    await deleteDraft(getDb(), draft);
    expect(await openDraft(getDb(), draft, now)).toBeNull();
  });
});
