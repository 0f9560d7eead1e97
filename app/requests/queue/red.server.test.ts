import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { takePart } from "#app/requests/acts/acts.server.ts";
import { tellReached } from "#app/requests/acts/reached.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { redSignals } from "./red.server.ts";

describeOnBothEngines("red signals", (getDb) => {
  const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
  const signals = async (department: string) => {
    const { heads, more } = await redSignals(getDb(), department, "2026-11-24");
    return [heads.map(({ requestId }) => requestId), more];
  };

  test("stay until somebody spoke with the family, whoever took it and whoever spoke", async () => {
    const bart = await insertStaff(getDb());
    const samira = await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    await insertRequest(getDb(), {
      id: "r1",
      facts: { urgentNow: true },
      requests: ["sport:c1", "uitje:c1"],
    });
    await insertRequest(getDb(), { id: "r2", requests: ["sport:c1"] });
    for (const staff of [bart, samira]) await takePart(getDb(), { staff, requestId: "r1", now });
    expect(await signals("meedoen")).toEqual([["r1"], 0]);
    expect(await signals("jeugd-gezin")).toEqual([["r1"], 0]);
    expect(await signals("wonen")).toEqual([[], 0]);
    await tellReached(getDb(), { staff: samira, requestId: "r1", now });
    expect(await signals("meedoen")).toEqual([[], 0]);
    expect(await signals("jeugd-gezin")).toEqual([[], 0]);
  });

  test("are three, and the others are counted", async () => {
    for (const id of ["r1", "r2", "r3", "r4", "r5"]) {
      await insertRequest(getDb(), { id, facts: { urgentNow: true }, requests: ["sport:c1"] });
    }
    expect(await signals("meedoen")).toEqual([["r1", "r2", "r3"], 2]);
  });
});
