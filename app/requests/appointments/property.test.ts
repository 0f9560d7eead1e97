import fc from "fast-check";
import { expect, test } from "vitest";
import { holdSlot } from "#app/conversations/booking/appointments.server.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { roomFor } from "#app/conversations/free/room.ts";
import type { Channel } from "#app/municipality/policy.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Staff } from "#app/staff/staff.ts";
import { insertWorkers, slotOf, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { cancelForFamily, moveForFamily, tellOfAppointment } from "./acts.server.ts";
import { bookForFamily } from "./booking.server.ts";

const staff: Staff = { id: "noor", name: "Noor", department: "meedoen", role: "worker" };
const starts = ["10:15", "10:30", "11:00", "11:45", "12:30"];
const slots = starts.flatMap((start) => [
  `2026-11-24T${start}:00.000Z|office|BIB`,
  `2026-11-24T${start}:00.000Z|phone|`,
  `2026-11-24T${start}:00.000Z|home|`,
]);
const slot = fc.constantFrom(...slots);
const which = fc.nat(3);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("book" as const), which, slot }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("move" as const), which, slot }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("hold" as const), which, slot }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("cancel", "arrived", "missed", "done"), which }),
  },
);
/** Some minutes pass, then all of these happen at once. */
const moment = fc.record({
  minutes: fc.constantFrom(0, 10, 25, 60),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

describeOnBothEngines("whatever colleagues do, a person", (getDb) => {
  test("never has two appointments at once, and a family never two to come", async () => {
    await insertWorkers(getDb(), [
      { id: "bart", week: [[2, "10:00", "15:00", "BIB"]] },
      { id: "noor", week: [[2, "11:00", "16:00", "BIB"]] },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 7 }), async (moments) => {
        await getDb().deleteFrom("appointment").execute();
        const requests: string[] = [];
        for (let count = 0; count < 4; count += 1) requests.push((await insertRequest(getDb())).id);
        let now = tuesday;
        for (const { minutes, steps } of moments) {
          now = now.add({ minutes });
          await Promise.all(steps.map((next) => act(next)));
          await expectOrder(isoMillis(now));
        }

        async function act(next: (typeof moments)[number]["steps"][number]) {
          const requestId = requests[next.which] ?? "";
          if (next.do === "hold") return holdSlot(getDb(), wishOf(`draft-${next.which}`, next.slot, { now }));
          if (next.do === "book") {
            const wish = {
              staff,
              requestId,
              type: "geldgesprek",
              slot: slotOf(next.slot),
              policy,
              now,
            } as const;
            return bookForFamily(getDb(), wish);
          }
          const appointment = await getDb()
            .selectFrom("appointment")
            .select(["id", "sequence"])
            .where("request_id", "=", requestId)
            .orderBy("id", "desc")
            .executeTakeFirst();
          if (!appointment) return;
          const wish = { staff, appointmentId: appointment.id, policy, now };
          const { sequence } = appointment;
          if (next.do === "move") return moveForFamily(getDb(), wish, { slot: slotOf(next.slot), sequence });
          if (next.do === "cancel") return cancelForFamily(getDb(), wish, sequence);
          return tellOfAppointment(getDb(), wish, next.do);
        }
      }),
      { numRuns: 15 },
    );
  });

  async function expectOrder(now: string) {
    const rows = await getDb().selectFrom("appointment").selectAll().execute();
    const cells = await getDb().selectFrom("appointment_cell").selectAll().execute();
    for (const row of rows) {
      const own = cells.filter(({ appointment_id }) => appointment_id === row.id);
      if (row.status === "cancelled") expect(own).toEqual([]);
      else {
        const type = conversationType(policy, "geldgesprek");
        const room = roomFor(type, minutesOf(row), row.channel as Channel);
        const first = cellAt(row.starts_at) - room.before;
        expect(own.map(({ cell }) => cell).sort()).toEqual(
          Array.from({ length: room.total }, (_, index) => first + index).sort(),
        );
        expect(new Set(own.map(({ staff_id }) => staff_id)).size).toBe(1);
      }
    }
    const counted = rows.filter(
      ({ status, held_until }) => status !== "cancelled" && (status !== "held" || (held_until ?? "") > now),
    );
    const whoOf = (id: string) => cells.find(({ appointment_id }) => appointment_id === id)?.staff_id;
    for (const one of counted) {
      for (const other of counted) {
        if (one.id >= other.id || whoOf(one.id) !== whoOf(other.id)) continue;
        expect(one.ends_at <= other.starts_at || other.ends_at <= one.starts_at).toBe(true);
      }
    }
    const booked = rows.filter(({ status }) => status === "confirmed").map(({ request_id }) => request_id);
    expect(new Set(booked).size).toBe(booked.length);
  }
});
