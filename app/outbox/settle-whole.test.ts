import { test } from "vitest";
import { sunday } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, outboxOf } from "#tests/support/messages.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { claim, settle } from "./claim.server.ts";

describeOnBothEngines("a message that did not arrive", (getDb, getAt) => {
  test.each(["refused", "unknown"] as const)("is %s with its audit entry or not at all", async (status) => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const [waiting] = await outboxOf(getDb());
    const row = await claim(getDb(), waiting?.id ?? "", sunday);
    if (!row) throw new Error("Somebody else has the message.");
    await expectWholeOrNothing(getDb(), getAt(), ["update outbox", "insert audit"], () =>
      settle(getDb(), row, { status, problem: "550" }, sunday, 0.5),
    );
  });
});
