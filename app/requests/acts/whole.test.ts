import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { assignPart, takePart, type ActResult } from "./acts.server.ts";
import { transferPart } from "./transfer.server.ts";

const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");

describeOnBothEngines("is done as a whole or not at all:", (getDb, getAt) => {
  const done = async (act: Promise<ActResult>) => expect(await act).toEqual({ outcome: "done" });

  test("taking and assigning a part", async () => {
    const staff = await insertStaff(getDb());
    await insertStaff(getDb(), { id: "emre" });
    await insertRequest(getDb(), { id: "r1" });
    await expectWholeOrNothing(getDb(), getAt(), ["update part", "update request", "insert audit"], () =>
      done(takePart(getDb(), { staff, requestId: "r1", now })),
    );
    const given = { staff, requestId: "r1", to: "emre", seen: staff.id, now };
    await expectWholeOrNothing(getDb(), getAt(), ["update part", "insert audit"], () =>
      done(assignPart(getDb(), given)),
    );
  });

  test("sending a part to a department that has one already", async () => {
    const staff = await insertStaff(getDb());
    await insertStaff(getDb(), { id: "samira", department: "jeugd-gezin" });
    const { parts } = await insertRequest(getDb(), { id: "r1", requests: ["sport:c1", "uitje:c1"] });
    const act = { staff, requestId: "r1", to: "jeugd-gezin", reason: "together", seen: null, now } as const;
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      [
        `update part when new.id = '${parts.meedoen}'`,
        `update part when new.id = '${parts["jeugd-gezin"]}'`,
        "update part_provision",
        "delete part",
        "update request",
        "insert audit",
      ],
      () => done(transferPart(getDb(), act)),
    );
  });
});
