import { expect, it } from "vitest";
import { seedVoorbeeldstad } from "#db/seed/seed.server.ts";
import { completeDraft, freeSlot, holdFor, send } from "#tests/support/complete-draft.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";

describeOnBothEngines("submitting", (getDb, getAt) => {
  it("writes all of a request or nothing, whichever write fails", async () => {
    const db = getDb();
    await seedVoorbeeldstad(db, { accounts: false });
    const complete = await completeDraft(db, { email: "naam@voorbeeld.example", mayLeaveMessage: true });
    const draft = await holdFor(db, complete, await freeSlot(db));
    const writes = [
      "insert family",
      "insert request",
      "update draft",
      "update appointment",
      "update request",
      "insert person when new.key = 'self'",
      "insert person when new.key = 'c1'",
      "insert search_key",
      "insert part",
      "insert part_provision",
      "insert outbox when new.template = 'confirmation'",
      "insert outbox when new.template = 'reminder-hours'",
      "insert audit",
    ] as const;
    await expectWholeOrNothing(db, getAt(), writes, async () => {
      expect(await send(db, draft)).toMatchObject({ ok: true });
    });
  });
});
