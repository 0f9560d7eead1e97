import fc from "fast-check";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import type { Channel } from "#app/municipality/policy.ts";
import { insertWorkers, slotOf, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { confirmHold, holdSlot } from "./appointments.server.ts";
import { cancelAppointment } from "./cancel.server.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { moveAppointment } from "./move.server.ts";
import { whoIsFirst } from "./who-is-first.server.ts";
import { roomFor } from "#app/conversations/free/room.ts";

const starts = ["09:00", "09:15", "09:30", "10:00", "10:45", "11:30"];
const slot = fc.constantFrom(
  ...starts.flatMap((start) => [
    `2026-11-27T${start}:00.000Z|office|WNK`,
    `2026-11-27T${start}:00.000Z|home|`,
    `2026-11-30T${start}:00.000Z|phone|`,
  ]),
);
const draft = fc.constantFrom("d1", "d2", "d3");
const which = fc.nat({ max: 3 });
const step = fc.oneof(
  fc.record({ do: fc.constant("book" as const), draft, slot }),
  fc.record({ do: fc.constant("hold" as const), draft, slot }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant("move" as const), which, slot }) },
  fc.record({ do: fc.constant("cancel" as const), which }),
);
/** Some minutes pass, then all of these happen at once. */
const moment = fc.record({
  minutes: fc.constantFrom(0, 5, 25),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

describeOnBothEngines("whatever is moved and cancelled, a person", (getDb) => {
  test("never has two conversations at once, and every conversation is whole", async () => {
    const week = [1, 5].map((weekday) => [weekday, "09:30", "14:00", "WNK"] as const);
    await insertWorkers(getDb(), [
      { id: "bart", week },
      { id: "noor", week },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 6 }), async (moments) => {
        await getDb().deleteFrom("appointment").execute();
        await getDb().deleteFrom("freed_time").execute();
        let now = sunday;
        for (const { minutes, steps } of moments) {
          now = now.add({ minutes });
          await Promise.all(steps.map((next) => take(next)));
          await expectOrder();
        }

        async function take(next: (typeof moments)[number]["steps"][number]): Promise<unknown> {
          if (next.do === "hold") return holdSlot(getDb(), wishOf(next.draft, next.slot, { now }));
          if (next.do === "book") return book(next.draft, next.slot);
          const booked = await getDb()
            .selectFrom("appointment")
            .selectAll()
            .where("request_id", "is not", null)
            .orderBy("id")
            .execute();
          const row = booked[next.which];
          if (!row) return undefined;
          const wish = { appointmentId: row.id, sequence: row.sequence, by: "citizen", policy, now };
          if (next.do === "cancel") return cancelAppointment(getDb(), wish);
          return moveAppointment(getDb(), { ...wish, slot: slotOf(next.slot) });
        }

        async function book(draftId: string, wanted: string): Promise<void> {
          const held = await holdSlot(getDb(), wishOf(draftId, wanted, { now }));
          if (!held.ok) return;
          const { id: requestId } = await insertRequest(getDb());
          await whoIsFirst(getDb(), (tx) => confirmHold(tx, { draftId, requestId, now }));
        }
      }),
      { numRuns: 25 },
    );
  });

  async function expectOrder(): Promise<void> {
    const rows = await getDb().selectFrom("appointment").selectAll().execute();
    const cells = await getDb().selectFrom("appointment_cell").selectAll().execute();
    for (const row of rows) {
      const own = cells.filter(({ appointment_id }) => appointment_id === row.id);
      const room = roomFor(conversationType(policy, "geldgesprek"), 45, row.channel as Channel);
      const first = cellAt(row.starts_at) - room.before;
      const whole = Array.from({ length: room.total }, (_, index) => first + index);
      const live = row.status === "held" || row.status === "confirmed";
      expect(own.map(({ cell }) => cell).sort()).toEqual(live ? whole : []);
      expect(new Set(own.map(({ staff_id }) => staff_id)).size).toBe(live ? 1 : 0);
      expect(Date.parse(row.ends_at) - Date.parse(row.starts_at)).toBe(45 * 60_000);
    }
    const uids = new Set(rows.map(({ uid }) => uid));
    expect(uids.size).toBe(rows.length);
  }
});
