import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { sunday as now } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation } from "#tests/support/messages.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { offerFreedTimes } from "./offers.server.ts";
import { joinWaiting } from "./waiting.server.ts";

describeOnBothEngines("an offer of an earlier time", (getDb, getAt) => {
  test("is written as a whole or not at all", async () => {
    const { appointment } = await aConversation(getDb(), { starts: "2026-11-25T09:00:00.000Z|phone|" });
    const later = await aConversation(getDb(), {
      starts: "2026-12-01T09:00:00.000Z|phone|",
      email: "waits@example.org",
    });
    await joinWaiting(getDb(), later.appointment.id, now);
    await cancelAppointment(getDb(), {
      appointmentId: appointment.id,
      sequence: 0,
      by: "citizen",
      policy,
      now,
    });
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      ["update freed_time", "insert outbox", "insert waiting_offer"],
      async () => expect(await offerFreedTimes(getDb(), policy, now)).toBe(1),
    );
  });
});
