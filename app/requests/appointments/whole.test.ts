import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addPoint } from "#app/conversations/reports/points.server.ts";
import { withStaff } from "#app/conversations/booking/read.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import type { Staff } from "#app/staff/staff.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { expectWholeOrNothing } from "#tests/support/whole-or-nothing.ts";
import { tellOfAppointment, undoAppointmentMark } from "./acts.server.ts";
import { bookForFamily } from "./booking.server.ts";
import { reportAppointment } from "./report.server.ts";

const staff: Staff = { id: "bart", name: "bart", department: "meedoen", role: "worker" };
const slot = "2026-11-27T09:00:00.000Z|office|WNK";
const after = Temporal.Instant.from("2026-11-27T12:00:00Z");
const email = "fatima@example.org";

describeOnBothEngines("is done as a whole or not at all:", (getDb, getAt) => {
  const start = async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);
    await insertRequest(getDb(), { id: "r1", contact: { email, mayLeaveMessage: true } });
  };

  test("booking an appointment for a family", async () => {
    await start();
    const act = { staff, requestId: "r1", type: "geldgesprek", slot: slotOf(slot), policy } as const;
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      [
        "insert appointment",
        "insert appointment_cell",
        "update appointment",
        "insert outbox when new.template = 'booked'",
        "insert outbox when new.template = 'reminder-days'",
        "insert outbox when new.template = 'reminder-hours'",
        "insert audit",
        "update request",
      ],
      async () =>
        expect(await bookForFamily(getDb(), { ...act, now: tuesday })).toMatchObject({ outcome: "done" }),
    );
  });

  test("telling how it went, taking that back, and the report of it", async () => {
    await start();
    const appointmentId = await bookAppointment(getDb(), { requestId: "r1", slot });
    const act = { staff, appointmentId, policy, now: after };
    const writes = ["update appointment", "insert audit"] as const;
    await expectWholeOrNothing(getDb(), getAt(), writes, async () =>
      expect(await tellOfAppointment(getDb(), act, "missed")).toBe("done"),
    );
    await expectWholeOrNothing(getDb(), getAt(), writes, async () =>
      expect(await undoAppointmentMark(getDb(), act, "missed")).toBe("done"),
    );
    const report = { agreed: "Alles.", answered: ["sport:c1"], nextStep: "", nextBy: null };
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      [
        "update appointment",
        "insert audit when new.action = 'appointment.done'",
        "insert appointment_report",
        "insert outbox",
        "insert audit when new.action = 'appointment.reported'",
      ],
      async () => expect(await reportAppointment(getDb(), act, { report, seen: 0 })).toBe("done"),
    );
  });

  test("a point that a family adds", async () => {
    await start();
    const id = await bookAppointment(getDb(), { requestId: "r1", slot });
    const row = await getDb()
      .selectFrom("appointment")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const appointment = await withStaff(getDb(), row);
    await expectWholeOrNothing(getDb(), getAt(), ["insert agenda_point", "insert audit"], async () =>
      expect(await addPoint(getDb(), { appointment, text: "Vakantie", now: tuesday })).toBe("added"),
    );
  });
});
