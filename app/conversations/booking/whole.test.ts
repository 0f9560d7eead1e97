import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { slotOf, sunday as now, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation } from "#tests/support/messages.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { joinWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { holdSlot } from "./appointments.server.ts";
import { cancelAppointment } from "./cancel.server.ts";
import { moveAppointment } from "./move.server.ts";

const ten = "2026-11-27T09:00:00.000Z|office|WNK";
const monday = "2026-11-30T09:00:00.000Z|office|WNK";
const email = "fatima@example.org";

describeOnBothEngines("is done as a whole or not at all:", (getDb, getAt) => {
  const done = async (act: Promise<{ readonly ok: boolean }>) => expect((await act).ok).toBe(true);
  /** Somebody's hold of a time, which has expired. */
  const expired = (slot: string) =>
    holdSlot(getDb(), wishOf("d-expired", slot, { now: now.subtract({ hours: 1 }) }));

  test("holding a time that somebody let expire, and letting go of another", async () => {
    await aConversation(getDb());
    await done(holdSlot(getDb(), wishOf("d1", "2026-12-04T09:00:00.000Z|office|WNK")));
    await done(expired(monday));
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      ["delete appointment", "update appointment", "insert appointment", "insert appointment_cell"],
      () => done(holdSlot(getDb(), wishOf("d1", monday))),
    );
  });

  test("moving an appointment", async () => {
    const { appointment } = await aConversation(getDb(), { email, mayLeaveMessage: true });
    await joinWaiting(getDb(), appointment.id, now);
    await done(expired(monday));
    const wish = { appointmentId: appointment.id, sequence: 0, by: "citizen", policy, now };
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      [
        "update appointment when new.status = 'cancelled'",
        "update appointment when new.status = 'confirmed'",
        `delete appointment_cell when old.appointment_id = '${appointment.id}'`,
        `delete appointment_cell when old.appointment_id <> '${appointment.id}'`,
        "insert appointment_cell",
        "delete waiting",
        "insert freed_time",
        "delete outbox",
        "insert outbox when new.template = 'changed'",
        "insert outbox when new.template = 'reminder-days'",
        "insert outbox when new.channel = 'sms'",
        "insert audit",
      ],
      () => done(moveAppointment(getDb(), { ...wish, slot: slotOf(monday), endsWaiting: true })),
    );
  });

  test("cancelling an appointment", async () => {
    const { appointment } = await aConversation(getDb(), { email, starts: ten });
    await joinWaiting(getDb(), appointment.id, now);
    const wish = { appointmentId: appointment.id, sequence: 0, by: "citizen", policy, now };
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      [
        "update appointment",
        "delete appointment_cell",
        "delete waiting",
        "insert freed_time",
        "delete outbox",
        "insert outbox",
        "insert audit",
      ],
      () => done(cancelAppointment(getDb(), wish)),
    );
  });
});
