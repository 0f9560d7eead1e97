import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertBooking, insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import type { Staff } from "#app/staff/staff.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { decideBy } from "#app/requests/terms/decision-term.ts";
import { requestForStaff } from "./request.server.ts";
import { searchRequests } from "#app/requests/search/search.server.ts";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");

describeOnBothEngines("a request as staff see it", (getDb) => {
  const see = (staff: Staff, id: string, at = now) => requestForStaff(getDb(), staff, id, at);
  /** A request with parts of four departments, whose contact is with Jeugd & Gezin. */
  const insertBroad = (id: string) =>
    insertRequest(getDb(), {
      id,
      facts: { debts: true, home: "friends", feelsSafe: "sometimes", custody: "joint" },
      requests: ["sport:c1", "uitje:c1"],
    });

  test("opens for each department with a part, and for nobody else", async () => {
    await insertBroad("r1");
    const table = [
      ["meedoen", "worker", ["sport"]],
      ["meedoen", "team_lead", ["sport"]],
      ["jeugd-gezin", "worker", ["uitje"]],
      ["wonen", "worker", ["huisvesting"]],
      ["schuldhulp", "worker", ["geldzorgen"]],
      ["kcc", "worker", null],
      ["jongerenloket", "worker", null],
      ["meedoen", "manager", null],
      ["meedoen", "quality", null],
      ["jeugd-gezin", "mediator", null],
      ["kwaliteit", "worker", null],
    ] as const;
    for (const [department, role, own] of table) {
      const staff = await insertStaff(getDb(), { id: `${department}-${role}`, department, role });
      const seen = await see(staff, "r1");
      const provisions = seen?.head.part?.provisions.map(({ provision }) => provision) ?? null;
      expect([department, role, provisions]).toEqual([department, role, own]);
      expect(seen?.head.others.length ?? 0).toBe(own ? 3 : 0);
      expect(await see(staff, "r-unknown")).toBeNull();
    }
  });

  test("lets who only holds the contact see the family, and no part", async () => {
    await insertRequest(getDb(), { id: "r1", facts: { feelsSafe: "sometimes" }, requests: ["sport:c1"] });
    const samira = await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    const seen = await see(samira, "r1");
    expect(seen?.head.part).toBeNull();
    expect(seen?.head.why.contact).toMatchObject({ rule: "contact-safety" });
    expect(seen?.verdicts).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/sport|1\.600/);
  });

  test("shows own verdicts with their numbers, answers as shown, and the conversation", async () => {
    const bart = await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1" });
    await insertBooking(getDb(), "r1", bart.id, "2026-11-27T09:00:00.000Z");
    const seen = await see(bart, "r1");
    expect(seen?.verdicts.map(({ key, outcome }) => [key, outcome])).toContainEqual([
      "schoolkosten:c1",
      "likely",
    ]);
    expect(seen?.verdicts[0]?.reasons).toContainEqual(
      expect.objectContaining({
        incomeCents: 160_000,
        limitCents: 170_335,
        normCents: 141_946,
        percent: 120,
      }),
    );
    expect(seen?.answers.inDutch[0]?.rows.map(({ answer }) => answer[0])).toContain("€ 1.600");
    expect(seen?.head.booking).toMatchObject({
      startsAt: "2026-11-27T09:00:00.000Z",
      endsAt: "2026-11-27T10:15:00.000Z",
      with: ["Naam van bart"],
    });
    expect(seen?.head).toMatchObject({ reference: "VS-r1", metOn: null });
    const course = seen?.head.part?.course;
    expect(course && decideBy(course, "2026-11-24", voorbeeldstad.terms)).toBe("2027-01-19");
  });

  test("shows another department neither verdicts nor answers of Meedoen", async () => {
    await insertBroad("r1");
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    const seen = await see(ruud, "r1");
    expect(seen?.answers.inDutch[0]?.rows.map(({ questionId }) => questionId)).toEqual(["home", "postcode"]);
    expect(seen?.head.income).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/sport|uitje|160000|1\.600|debts|safety/);
  });

  test("tells who said what about custody, to whoever needs it and nobody else", async () => {
    await insertBroad("r1");
    const youth = await insertStaff(getDb(), { id: "joke", department: "jeugd-gezin" });
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    expect((await see(youth, "r1"))?.head.custody).toEqual({ claim: "joint", saidBy: "parent" });
    const other = await see(ruud, "r1");
    expect(other?.head.custody).toBeNull();
    expect(JSON.stringify(other)).not.toMatch(/joint/);
  });

  test("writes down who looked, once for one look, and never who was refused", async () => {
    const bart = await insertStaff(getDb());
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    await insertRequest(getDb(), { id: "r1" });
    await see(bart, "r1");
    const again = await see(bart, "r1", now.add({ minutes: 9 }));
    expect(again?.history.map(({ action, actor }) => [action, actor])).toEqual([
      ["request.viewed", "Naam van bart"],
    ]);
    expect((await see(bart, "r1", now.add({ minutes: 11 })))?.history).toHaveLength(2);
    await see(ruud, "r1");
    expect(await getDb().selectFrom("audit").select("actor").distinct().execute()).toEqual([
      { actor: "bart" },
    ]);
  });
});

describeOnBothEngines("searching requests", (getDb) => {
  const find = async (staff: Staff, typed: string) =>
    (await searchRequests(getDb(), staff, typed, now)).map(({ requestId }) => requestId);

  test("finds by family name, reference and birth date", async () => {
    const bart = await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1", reference: "VS-4K7M-9PXR" });
    await insertRequest(getDb(), {
      id: "r3",
      reference: "VS-ABCD-EFGH",
      lastName: "Bos",
      facts: { children: [] },
      requests: ["sport:c9"],
    });
    await insertRequest(getDb(), {
      id: "r2",
      lastName: "van 't Hoff",
      facts: { children: [] },
      requests: ["sport:c9"],
    });
    for (const typed of [
      "Amrani",
      "amrani",
      "AMR",
      "Fatima Amrani",
      "VS-4K7M-9PXR",
      "vs4k7m9pxr",
      "4-3-2013",
    ]) {
      expect([typed, await find(bart, typed)]).toEqual([typed, ["r1"]]);
    }
    expect(await find(bart, "vs abcd efgh")).toEqual(["r3"]);
    for (const typed of ["Yasmin", "mrani", "VS-4K7M-9PXX", "5-3-2013", "%", "_m_ani", "' or 1=1 --", ""]) {
      expect([typed, await find(bart, typed)]).toEqual([typed, []]);
    }
  });

  test.each(["Öztürk", "İnan", "Çelik", "O'Brien", "van 't Hoff", "王", "Éva", "حداد"])(
    "finds %s however typed",
    async (name) => {
      const bart = await insertStaff(getDb());
      await insertRequest(getDb(), { id: "r1", lastName: name });
      const typed = [...name].length < 2 ? `Fatima ${name}` : name;
      expect(await find(bart, typed)).toEqual(["r1"]);
      expect(await find(bart, typed.normalize("NFD"))).toEqual(["r1"]);
      expect(await find(bart, typed.toLocaleLowerCase("nl"))).toEqual(["r1"]);
    },
  );

  test.each([
    ["O’Brien", "O'Brien"],
    ["Yılmaz", "Yilmaz"],
    ["Bakker-Smit", "Smit"],
    ["Amrani", "Amrani, Fatima"],
    ["Amrani", "yasmin 4-3-2013"],
    ["Amrani", "Yasmin 4-3-13"],
    ["Amrani", "06-12345678"],
    ["Amrani", "+31 06 12 34 56 78"],
    ["Amrani", "4k7m 9pxr"],
  ])("finds %s by %s", async (lastName, typed) => {
    const bart = await insertStaff(getDb());
    await insertRequest(getDb(), {
      id: "r1",
      lastName,
      reference: "VS-4K7M-9PXR",
      contact: { phone: "+31612345678" },
    });
    expect(await find(bart, typed)).toEqual(["r1"]);
  });

  test.each(["Yasmin", "Adam 4-3-2012", "Amrani Yasmin", "Fatima Bos", "0612345679", "612345678"])(
    "finds nobody by %s",
    async (typed) => {
      const bart = await insertStaff(getDb());
      await insertRequest(getDb(), { id: "r1", contact: { phone: "+31612345678" } });
      expect(await find(bart, typed)).toEqual([]);
    },
  );

  test("finds nothing of another department, and nothing for a manager", async () => {
    await insertRequest(getDb(), { id: "r1", reference: "VS-4K7M-9PXR" });
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    const lotte = await insertStaff(getDb(), { id: "lotte", role: "manager" });
    for (const typed of ["Amrani", "VS-4K7M-9PXR", "4-3-2013"]) {
      expect(await find(ruud, typed)).toEqual([]);
      expect(await find(lotte, typed)).toEqual([]);
    }
  });
});
