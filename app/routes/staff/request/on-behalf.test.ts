import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Contact, OnBehalf } from "#app/families/contact.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { requestForStaff } from "#app/requests/read/request.server.ts";
import type { Role } from "#app/schemes/contract/facts.ts";
import { requestView } from "./view.server.ts";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");
const school: OnBehalf = {
  role: "professional",
  organisation: "Basisschool De Linde",
  familyAgrees: true,
  familyContact: "via de leraar",
};

describeOnBothEngines("who asks, on the page of a request", (getDb) => {
  const seen = async (role: Role, onBehalf: OnBehalf | null) => {
    const db = getDb();
    await insertRequest(db, { id: "r1", facts: { role } });
    const { contact } = await db.selectFrom("request").select("contact").executeTakeFirstOrThrow();
    const asked: Contact = { ...(JSON.parse(contact) as Contact), onBehalf };
    await db
      .updateTable("request")
      .set({ contact: JSON.stringify(asked) })
      .execute();
    const staff = await insertStaff(db);
    const found = await requestForStaff(db, staff, "r1", now);
    if (!found) throw new Error("Team Meedoen has a part in this request.");
    return requestView(found, { staff, policy, words: wordsFor("nl"), today: "2026-11-24" });
  };

  test("names the organisation of a professional, whether the family knows, and how to reach it", async () => {
    const view = await seen("professional", school);
    expect(view.onBehalf).toEqual({
      who: "Basisschool De Linde, het gezin weet het",
      family: "via de leraar",
    });
    expect(view.asker).toBe("");
  });

  test("says of a relative that they are one, and that the family does not know yet", async () => {
    const relative = { role: "family", organisation: null, familyAgrees: false, familyContact: null };
    const view = await seen("family", relative);
    expect(view.onBehalf).toEqual({
      who: "familie of vriend vraagt aan, het gezin weet het nog niet",
      family: null,
    });
  });

  test("says of a grandparent that they ask", async () => {
    expect((await seen("grandparent", null)).asker).toBe("opa of oma vraagt aan");
  });

  test("says nothing of a parent", async () => {
    expect(await seen("parent", null)).toMatchObject({ asker: "", onBehalf: null, filledIn: "" });
  });
});
