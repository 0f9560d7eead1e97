import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertBooking, insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";
import { assignPart, takePart } from "./acts.server.ts";
import { requestForStaff } from "#app/requests/read/request.server.ts";
import { transferPart } from "./transfer.server.ts";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");

describeOnBothEngines("acts on a part", (getDb) => {
  const take = (staff: Staff, requestId = "r1") => takePart(getDb(), { staff, requestId, now });
  const assign = (staff: Staff, to: string, seen: string | null = null) =>
    assignPart(getDb(), { staff, requestId: "r1", to, seen, now });
  const transfer = (staff: Staff, to: DepartmentId, seen: string | null = null) =>
    transferPart(getDb(), { staff, requestId: "r1", to, reason: "belongs-there", seen, now });
  const partsOf = (requestId = "r1") =>
    getDb()
      .selectFrom("part")
      .select(["department", "status", "assigned_to"])
      .where("request_id", "=", requestId)
      .orderBy("department")
      .execute();
  const acts = () =>
    getDb().selectFrom("audit").select(["actor", "action", "detail"]).orderBy("id").execute();

  test("are for the own department and an open part alone", async () => {
    await insertRequest(getDb(), { id: "r1" });
    await insertRequest(getDb(), { id: "r2", requests: ["uitje:c1"] });
    await insertRequest(getDb(), { id: "r3", partStatus: "closed" });
    const bart = await insertStaff(getDb());
    const others = [
      await insertStaff(getDb(), { id: "ruud", department: "wonen" }),
      await insertStaff(getDb(), { id: "lotte", role: "manager" }),
    ];
    for (const other of others) {
      expect(await take(other)).toEqual({ outcome: "not-found" });
      expect(await assign(other, other.id)).toEqual({ outcome: "not-found" });
      expect(await transfer(other, "wonen")).toEqual({ outcome: "not-found" });
    }
    expect(await take(bart, "r2")).toEqual({ outcome: "not-found" });
    expect(await take(bart, "r-unknown")).toEqual({ outcome: "not-found" });
    expect(await take(bart, "r3")).toEqual({ outcome: "closed" });
    expect(await acts()).toEqual([]);
    expect(await partsOf()).toEqual([{ department: "meedoen", status: "new", assigned_to: null }]);
  });

  test("taking gives the part to one of many, and tells the others who has it", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const team = [];
    for (let count = 0; count < 6; count += 1) team.push(await insertStaff(getDb(), { id: `s${count}` }));
    const results = await Promise.all(team.map((staff) => take(staff)));
    const winner = team[results.findIndex(({ outcome }) => outcome === "done")];
    expect(results.filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome !== "done")).toEqual(
      Array(5).fill({ outcome: "changed", by: winner?.name }),
    );
    expect(await partsOf()).toEqual([{ department: "meedoen", status: "taken", assigned_to: winner?.id }]);
    expect((await acts()).map(({ actor, action }) => [actor, action])).toEqual([[winner?.id, "part.taken"]]);
  });

  test("taking what one has already changes nothing", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const bart = await insertStaff(getDb());
    await take(bart);
    expect(await take(bart)).toEqual({ outcome: "done" });
    expect(await acts()).toHaveLength(1);
  });

  test("taking gives the family a contact person when there was none", async () => {
    const bart = await insertStaff(getDb());
    const emre = await insertStaff(getDb(), { id: "emre" });
    await insertRequest(getDb(), { id: "r1" });
    await insertRequest(getDb(), { id: "r2", contactStaffId: "bart" });
    await take(bart, "r1");
    await take(emre, "r2");
    const rows = await getDb()
      .selectFrom("request")
      .select(["id", "contact_staff_id"])
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { id: "r1", contact_staff_id: "bart" },
      { id: "r2", contact_staff_id: "bart" },
    ]);
  });

  test("assigning is for active colleagues, and sees what changed meanwhile", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const bart = await insertStaff(getDb());
    await insertStaff(getDb(), { id: "emre" });
    await insertStaff(getDb(), { id: "weg", active: 0 });
    await insertStaff(getDb(), { id: "lotte", role: "manager" });
    await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    for (const to of ["weg", "lotte", "ruud", "nobody", "' or 1=1"]) {
      expect(await assign(bart, to)).toEqual({ outcome: "no-people" });
    }
    expect(await assign(bart, "emre")).toEqual({ outcome: "done" });
    expect(await assign(bart, "bart")).toEqual({ outcome: "changed", by: "Naam van emre" });
    expect(await assign(bart, "bart", "emre")).toEqual({ outcome: "done" });
    expect((await acts()).map(({ detail }) => JSON.parse(detail) as unknown)).toEqual([
      { department: "meedoen", to: "emre" },
      { department: "meedoen", to: "bart" },
    ]);
  });

  test("transfer moves the part, the contact and the access", async () => {
    await insertRequest(getDb(), { id: "r1", contactStaffId: null });
    const bart = await insertStaff(getDb());
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    await take(bart);
    expect(await transfer(bart, "wonen")).toEqual({ outcome: "changed", by: "Naam van bart" });
    expect(await transfer(bart, "wonen", "bart")).toEqual({ outcome: "done" });
    expect(await partsOf()).toEqual([{ department: "wonen", status: "new", assigned_to: null }]);
    expect(await requestForStaff(getDb(), bart, "r1", now)).toBeNull();
    const seen = await requestForStaff(getDb(), ruud, "r1", now);
    expect(seen?.head).toMatchObject({ contactDepartment: "wonen", contactPerson: null });
    expect(seen?.history.at(-2)).toMatchObject({
      action: "part.transferred",
      actor: "Naam van bart",
      detail: { from: "meedoen", department: "wonen", reason: "belongs-there" },
    });
  });

  test("transfer leaves the contact where a conversation is booked", async () => {
    const bart = await insertStaff(getDb());
    const ruud = await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    await insertRequest(getDb(), { id: "r1", contactStaffId: "bart" });
    await insertBooking(getDb(), "r1", "bart", "2026-11-27T09:00:00.000Z");
    await transfer(bart, "wonen");
    const seen = await requestForStaff(getDb(), bart, "r1", now);
    expect(seen?.head).toMatchObject({
      contactDepartment: "meedoen",
      contactPerson: "Naam van bart",
      part: null,
    });
    expect((await requestForStaff(getDb(), ruud, "r1", now))?.head.part?.provisions).toHaveLength(6);
  });

  test("transfer joins a part that is there already", async () => {
    await insertRequest(getDb(), { id: "r1", requests: ["sport:c1", "uitje:c1"] });
    const bart = await insertStaff(getDb());
    const samira = await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    await take(samira);
    expect(await transfer(bart, "jeugd-gezin")).toEqual({ outcome: "done" });
    expect(await partsOf()).toEqual([{ department: "jeugd-gezin", status: "taken", assigned_to: "samira" }]);
    const seen = await requestForStaff(getDb(), samira, "r1", now);
    expect(seen?.head.part?.provisions.map(({ provision }) => provision)).toEqual(["sport", "uitje"]);
  });

  test("transfer never goes to a department without active people, or to itself", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const bart = await insertStaff(getDb());
    await insertStaff(getDb(), { id: "weg", department: "wonen", active: 0 });
    await insertStaff(getDb(), { id: "lotte", department: "wmo", role: "manager" });
    for (const to of ["wonen", "wmo", "kcc", "kwaliteit", "meedoen", "nergens" as DepartmentId] as const) {
      expect(await transfer(bart, to)).toEqual({ outcome: "no-people" });
    }
    expect(await acts()).toEqual([]);
  });

  test("two transfers at once move it once", async () => {
    await insertRequest(getDb(), { id: "r1" });
    const bart = await insertStaff(getDb());
    await insertStaff(getDb(), { id: "ruud", department: "wonen" });
    await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    const results = await Promise.all([transfer(bart, "wonen"), transfer(bart, "jeugd-gezin")]);
    expect(results.filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(await partsOf()).toHaveLength(1);
    expect(await acts()).toHaveLength(1);
  });
});
