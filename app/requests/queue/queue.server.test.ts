import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { tellReached } from "#app/requests/acts/reached.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertBooking, insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { queueOf, queuePageSize, type QueueQuestion } from "./queue.server.ts";

const question = (overrides: Partial<QueueQuestion> = {}): QueueQuestion => ({
  department: "meedoen",
  staffId: "bart",
  view: "team",
  filters: {},
  sort: "first-contact",
  page: 1,
  today: "2026-11-24",
  ...overrides,
});

describeOnBothEngines("the queue of a department", (getDb) => {
  const idsOf = async (overrides: Partial<QueueQuestion> = {}) =>
    (await queueOf(getDb(), question(overrides))).rows.map(({ requestId }) => requestId);

  test("shows the own part and the header of the family", async () => {
    await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1", contactStaffId: "bart" });
    const { rows, counts, total } = await queueOf(getDb(), question());
    expect(total).toBe(1);
    expect(counts).toEqual({ mine: 1, team: 1, unassigned: 0, late: 0, red: 0 });
    expect(rows[0]).toMatchObject({
      requestId: "r1",
      urgency: "green",
      firstContactBy: "2026-12-01",
      workingDaysLeft: 5,
      contactPerson: "Naam van bart",
      children: [
        { name: "Yasmin", age: 13 },
        { name: "Adam", age: 8 },
        { name: "Noor", age: 2 },
      ],
      part: { status: "new", assignedTo: null },
      others: [],
      income: { monthlyNetCents: 160_000 },
    });
    expect(rows[0]?.part?.provisions).toHaveLength(6);
  });

  test("holds only requests with a part of the department, or whose contact it holds", async () => {
    await insertRequest(getDb(), { id: "r1" });
    await insertRequest(getDb(), { id: "r2", requests: ["uitje:c1"] });
    await insertRequest(getDb(), { id: "r3", facts: { feelsSafe: "sometimes" }, requests: ["sport:c1"] });
    expect(await idsOf()).toEqual(["r3", "r1"]);
    expect(await idsOf({ department: "jeugd-gezin" })).toEqual(["r3", "r2"]);
    for (const department of ["wonen", "kcc", "schuldhulp"] as const) {
      const queue = await queueOf(getDb(), question({ department }));
      expect(queue).toEqual({
        rows: [],
        total: 0,
        counts: { mine: 0, team: 0, unassigned: 0, late: 0, red: 0 },
      });
    }
  });

  test("tells of other departments that they take part, and nothing of what or why", async () => {
    await insertRequest(getDb(), {
      id: "r1",
      facts: { debts: true, home: "friends", feelsSafe: "no" },
      requests: ["sport:c1", "uitje:c1"],
    });
    const { rows } = await queueOf(getDb(), question());
    expect(rows[0]?.part?.provisions.map(({ provision }) => provision)).toEqual(["sport"]);
    expect(rows[0]?.others.map(({ department }) => department).sort()).toEqual([
      "jeugd-gezin",
      "schuldhulp",
      "wonen",
    ]);
    expect(rows[0]?.why.urgency).toBeNull();
    expect(rows[0]?.conversation).toBeNull();
    expect(JSON.stringify(rows)).not.toMatch(
      /uitje|geldzorgen|huisvesting|not-safe|debts|no-own-home|safety/,
    );
    const youth = await queueOf(getDb(), question({ department: "jeugd-gezin" }));
    expect(youth.rows[0]?.why.urgency).toMatchObject([{ rule: "urgency-red-not-safe" }]);
    expect(youth.rows[0]?.income).toBeNull();
  });

  test("sorts by first contact, then by urgency", async () => {
    await insertRequest(getDb(), { id: "r1", firstContactBy: "2026-12-01" });
    await insertRequest(getDb(), { id: "r2", firstContactBy: "2026-11-25", urgency: "yellow" });
    await insertRequest(getDb(), { id: "r3", firstContactBy: "2026-11-25", urgency: "orange" });
    await insertRequest(getDb(), {
      id: "r4",
      firstContactBy: "2026-11-20",
      submittedAt: "2026-11-13T09:00:00.000Z",
    });
    expect(await idsOf()).toEqual(["r4", "r3", "r2", "r1"]);
    expect(await idsOf({ sort: "urgency" })).toEqual(["r3", "r2", "r4", "r1"]);
    expect((await idsOf({ sort: "newest" })).at(-1)).toBe("r4");
  });

  test("has views with their counts", async () => {
    await insertStaff(getDb());
    await insertStaff(getDb(), { id: "emre" });
    await insertRequest(getDb(), { id: "r1", contactStaffId: "bart", firstContactBy: "2026-12-01" });
    await insertRequest(getDb(), { id: "r2", contactStaffId: "emre", firstContactBy: "2026-12-02" });
    const taken = await insertRequest(getDb(), {
      id: "r3",
      contactStaffId: "emre",
      firstContactBy: "2026-11-20",
    });
    await getDb()
      .updateTable("part")
      .set({ assigned_to: "bart", status: "taken" })
      .where("request_id", "=", taken.id)
      .execute();
    await insertRequest(getDb(), { id: "r4", facts: { urgentNow: true } });
    await insertRequest(getDb(), {
      id: "r5",
      partStatus: "waiting-for-family",
      firstContactBy: "2026-11-20",
    });
    await insertRequest(getDb(), { id: "r6", partStatus: "closed" });
    const { counts } = await queueOf(getDb(), question());
    expect(counts).toEqual({ mine: 2, team: 5, unassigned: 2, late: 2, red: 1 });
    expect(await idsOf({ view: "mine" })).toEqual(["r3", "r1"]);
    expect(await idsOf({ view: "unassigned" })).toEqual(["r5", "r4"]);
    expect(await idsOf({ view: "late" })).toEqual(["r3", "r5"]);
    expect(await idsOf({ view: "red" })).toEqual(["r4"]);
  });

  test("late is only a family with which nobody spoke, and whose appointment was not held", async () => {
    const bart = await insertStaff(getDb());
    for (const id of ["r1", "r2", "r3", "r4"])
      await insertRequest(getDb(), { id, firstContactBy: "2026-11-20" });
    await insertRequest(getDb(), { id: "r5", firstContactBy: "2026-11-24" });
    const at = Temporal.Instant.from("2026-11-23T23:30:00Z");
    await tellReached(getDb(), { staff: bart, requestId: "r1", now: at });
    await insertBooking(getDb(), "r2", "bart", "2026-11-20T09:00:00.000Z");
    await insertBooking(getDb(), "r3", "bart", "2026-11-20T13:00:00.000Z");
    for (const [request_id, status] of [
      ["r2", "done"],
      ["r3", "missed"],
    ] as const) {
      await getDb().updateTable("appointment").set({ status }).where("request_id", "=", request_id).execute();
    }
    expect(await idsOf({ view: "late" })).toEqual(["r3", "r4"]);
    const { rows, counts } = await queueOf(getDb(), question());
    expect(counts.late).toBe(2);
    expect(Object.fromEntries(rows.map(({ requestId, metOn }) => [requestId, metOn]))).toEqual({
      ...{ r1: "2026-11-24", r2: "2026-11-20" },
      ...{ r3: null, r4: null, r5: null },
    });
  });

  test("filters", async () => {
    await insertStaff(getDb());
    await insertRequest(getDb(), { id: "r1", contactStaffId: "bart", requests: ["sport:c1"] });
    const turkish = { interpreter: "tr", debts: true };
    await insertRequest(getDb(), {
      id: "r2",
      facts: turkish,
      requests: ["fiets:c1"],
      partStatus: "waiting-for-family",
    });
    expect(await idsOf({ filters: { urgency: "yellow" } })).toEqual(["r2"]);
    expect(await idsOf({ filters: { provision: "sport" } })).toEqual(["r1"]);
    expect(await idsOf({ filters: { language: "tr" } })).toEqual(["r2"]);
    expect(await idsOf({ filters: { contact: "me" } })).toEqual(["r1"]);
    expect(await idsOf({ filters: { contact: "nobody" } })).toEqual(["r2"]);
    expect(await idsOf({ filters: { waits: "family" } })).toEqual(["r2"]);
    expect(await idsOf({ filters: { waits: "us" } })).toEqual(["r1"]);
    expect(await idsOf({ filters: { waits: "us", language: "tr" } })).toEqual([]);
    // A filter on what only another department handles finds nothing, and so tells nothing.
    expect(await idsOf({ filters: { provision: "geldzorgen" } })).toEqual([]);
  });

  test("comes in pages", async () => {
    for (let count = 0; count < queuePageSize + 1; count += 1) await insertRequest(getDb());
    const first = await queueOf(getDb(), question());
    const second = await queueOf(getDb(), question({ page: 2 }));
    expect([first.rows.length, second.rows.length]).toEqual([queuePageSize, 1]);
    expect(first.total).toBe(queuePageSize + 1);
    const all = [...first.rows, ...second.rows].map(({ requestId }) => requestId);
    expect(new Set(all).size).toBe(queuePageSize + 1);
  });
});
