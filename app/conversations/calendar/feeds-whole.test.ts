import { test } from "vitest";
import { sunday as now } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { renewFeed, stopFeed } from "./feeds.server.ts";

describeOnBothEngines("the address of somebody's calendar", (getDb, getAt) => {
  test("is made, renewed and stopped with its audit entry or not at all", async () => {
    const { id } = await insertStaff(getDb());
    const renew = () => renewFeed(getDb(), id, now);
    await expectWholeOrNothing(getDb(), getAt(), ["insert calendar_feed", "insert audit"], renew);
    await expectWholeOrNothing(getDb(), getAt(), ["update calendar_feed", "insert audit"], renew);
    await expectWholeOrNothing(getDb(), getAt(), ["delete calendar_feed", "insert audit"], () =>
      stopFeed(getDb(), id, now),
    );
  });
});
