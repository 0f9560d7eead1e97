import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest, type RequestOverrides } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { doneView } from "#app/routes/citizen/done/view.server.ts";
import { requestView } from "#app/routes/staff/request/view.server.ts";
import { queueRow } from "#app/routes/staff/queue/row.ts";
import { queueOf } from "#app/requests/queue/queue.server.ts";
import { readLook } from "#app/requests/queue/view.ts";
import { requestForStaff } from "./request.server.ts";
import { confirmedRequest } from "#app/requests/submit/confirmation.server.ts";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");
const today = "2026-11-24";
const adam = { key: "c1", birthDate: "2018-09-12", livesWith: "shared" } as const;

/** A parent of Adam whose contact is with Jeugd & Gezin, and whose only part is with them too. */
const mother: RequestOverrides = {
  id: "moeder",
  lastName: "de Wit",
  facts: { topics: ["separation"], feelsSafe: "yes", children: [adam] },
  requests: ["scheidingsgesprek"],
  childNames: { c1: "Adam" },
  contact: { phone: "+31611111111" },
};
const father: RequestOverrides = {
  ...mother,
  id: "vader",
  reference: "VS-ANDER",
  lastName: "Bakker",
  childNames: { c1: "Ádam" },
  contact: { phone: "+31622222222", email: "bakker@example.nl" },
};

describeOnBothEngines("two parents who both ask about a child", (getDb) => {
  const names = async (department: "jeugd-gezin" | "meedoen" | "wonen", id: string) => {
    const staff =
      (await getDb().selectFrom("staff").select("id").where("id", "=", department).executeTakeFirst()) ??
      (await insertStaff(getDb(), { id: department, department }));
    const worker = { id: staff.id, name: "", department, role: "worker" } as const;
    const seen = await requestForStaff(getDb(), worker, id, now);
    return seen?.head.alsoAskedAbout.map(({ name }) => name);
  };
  const insertBoth = async (changed: RequestOverrides = {}) => {
    await insertRequest(getDb(), mother);
    await insertRequest(getDb(), { ...father, ...changed });
  };

  test("are flagged to whoever holds the contact of either", async () => {
    await insertBoth();
    expect(await names("jeugd-gezin", "moeder")).toEqual(["Adam"]);
    expect(await names("jeugd-gezin", "vader")).toEqual(["Ádam"]);
  });

  test("are flagged whatever department holds the contact of the other", async () => {
    await insertBoth({ facts: { children: [adam] }, requests: ["sport:c1"] });
    expect(await names("jeugd-gezin", "moeder")).toEqual(["Adam"]);
    expect(await names("meedoen", "vader")).toEqual(["Ádam"]);
  });

  test("are not flagged to a department that only has a part", async () => {
    await insertBoth({
      facts: { ...mother.facts, home: "friends" },
      requests: ["scheidingsgesprek", "sport:c1"],
    });
    expect(await names("jeugd-gezin", "vader")).toEqual(["Ádam"]);
    expect(await names("meedoen", "vader")).toEqual([]);
    expect(await names("wonen", "vader")).toEqual([]);
    expect(await names("wonen", "moeder")).toBeUndefined();
  });

  test.each<[string, RequestOverrides]>([
    ["another birth date", { facts: { ...mother.facts, children: [{ ...adam, birthDate: "2018-09-13" }] } }],
    ["another name", { childNames: { c1: "Adama" } }],
    ["one parent who asks twice", { lastName: "DE WIT", contact: { phone: "+31611111111" } }],
  ])("are not flagged with %s", async (_what, changed) => {
    await insertBoth(changed);
    expect(await names("jeugd-gezin", "moeder")).toEqual([]);
  });

  test("are flagged when the parents have the same name", async () => {
    await insertBoth({ lastName: "de Wit" });
    expect(await names("jeugd-gezin", "moeder")).toEqual(["Adam"]);
  });

  test("show staff that there is another request, and nothing of it", async () => {
    await insertBoth();
    const staff = await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    const words = wordsFor("nl");
    const seen = await requestForStaff(getDb(), staff, "moeder", now);
    const queue = await queueOf(getDb(), {
      ...readLook(new URLSearchParams()),
      department: "jeugd-gezin",
      staffId: staff.id,
      today,
    });
    const rows = queue.rows.map((head) =>
      queueRow(head, { words, policy: voorbeeldstad, today, open: head.requestId === "moeder" }),
    );
    expect(rows.map(({ id, sameChild }) => [id, sameChild]).sort()).toEqual([
      ["moeder", true],
      ["vader", true],
    ]);
    const page = seen && requestView(seen, { staff, policy: voorbeeldstad, words, today });
    expect(page?.alsoAskedAbout).toBe("Adam");
    const told = JSON.stringify([seen, page, rows.find(({ id }) => id === "moeder")]);
    expect(told).not.toMatch(/Bakker|bakker|Ádam|vader|VS-ANDER|22222222/);
  });

  test("tell neither parent: their own page is the same with and without the other request", async () => {
    await insertRequest(getDb(), mother);
    const context = () =>
      ({
        loket: { db: getDb(), policy: voorbeeldstad, now: () => now },
        language: "nl",
      }) as unknown as Parameters<typeof doneView>[2];
    const look = async () =>
      JSON.stringify([
        await confirmedRequest(getDb(), "moeder"),
        await doneView("d-moeder", "moeder", context()),
        await getDb().selectFrom("outbox").selectAll().execute(),
      ]);
    const alone = await look();
    await insertRequest(getDb(), father);
    expect(await look()).toBe(alone);
  });
});
