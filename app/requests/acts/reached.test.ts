import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { requestForStaff } from "#app/requests/read/request.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { tellReached } from "./reached.server.ts";

describeOnBothEngines("telling that somebody spoke with the family", (getDb) => {
  const now = Temporal.Instant.from("2026-11-24T23:30:00Z");
  const later = Temporal.Instant.from("2026-11-26T10:00:00Z");

  test("meets first contact once, on the local date, for every department of the request", async () => {
    const bart = await insertStaff(getDb());
    const samira = await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    await insertRequest(getDb(), { id: "r1", requests: ["sport:c1", "jeugdhulp:c1"] });
    const seen = async () => (await requestForStaff(getDb(), samira, "r1", later))?.head.metOn;
    expect(await seen()).toBeNull();
    const told = { staff: bart, requestId: "r1", now };
    expect(await tellReached(getDb(), told)).toEqual({ outcome: "done" });
    expect(await tellReached(getDb(), { ...told, now: later })).toEqual({ outcome: "done" });
    expect(await seen()).toBe("2026-11-25");
    const lines = getDb().selectFrom("audit").select("actor").where("action", "=", "family.reached");
    expect(await lines.execute()).toEqual([{ actor: "bart" }]);
  });

  test("is for whoever may open the request alone", async () => {
    const wim = await insertStaff(getDb(), { id: "wim", department: "wonen" });
    await insertRequest(getDb(), { id: "r1" });
    expect(await tellReached(getDb(), { staff: wim, requestId: "r1", now })).toEqual({
      outcome: "not-found",
    });
    expect(await getDb().selectFrom("audit").selectAll().execute()).toEqual([]);
  });
});
