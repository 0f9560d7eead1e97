import fc from "fast-check";
import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { insertWorkers, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { confirmHold, holdSlot, refreshHold, releaseHold } from "./appointments.server.ts";
import { whoIsFirst } from "./who-is-first.server.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { roomFor } from "#app/conversations/free/room.ts";
import type { Channel } from "#app/municipality/policy.ts";

const starts = ["09:00", "09:15", "09:30", "10:00", "10:45", "11:30", "12:00"];
const slots = starts.flatMap((start) => [
  `2026-11-27T${start}:00.000Z|office|WNK`,
  `2026-11-27T${start}:00.000Z|phone|`,
  `2026-11-27T${start}:00.000Z|home|`,
]);

const draft = fc.constantFrom("d1", "d2", "d3", "d4");
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("hold" as const), draft, slot: fc.constantFrom(...slots) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("release", "refresh", "confirm"), draft }) },
);
/** Some minutes pass, then all of these happen at once. A hold lasts 20 minutes. */
const moment = fc.record({
  minutes: fc.constantFrom(0, 5, 12, 25),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

describeOnBothEngines("whatever happens, a person", (getDb) => {
  test("never has two conversations at once", async () => {
    await insertWorkers(getDb(), [
      { id: "bart", week: [[5, "09:30", "14:00", "WNK"]] },
      { id: "noor", week: [[5, "10:00", "13:00", "WNK"]] },
    ]);
    await fc.assert(
      fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 8 }), async (moments) => {
        await getDb().deleteFrom("appointment").execute();
        const confirmed: string[] = [];
        let now = sunday;
        for (const { minutes, steps } of moments) {
          now = now.add({ minutes });
          await Promise.all(steps.map((step) => take(step)));
          await expectOrder(isoMillis(now), confirmed);
        }

        async function take(next: (typeof moments)[number]["steps"][number]) {
          if ("slot" in next) return holdSlot(getDb(), wishOf(next.draft, next.slot, { now }));
          if (next.do === "release") return releaseHold(getDb(), next.draft);
          if (next.do === "refresh") return refreshHold(getDb(), next.draft, now, voorbeeldstad.holdMinutes);
          const { id: requestId } = await insertRequest(getDb());
          const confirm = { draftId: next.draft, requestId, now };
          const result = await whoIsFirst(getDb(), (tx) => confirmHold(tx, confirm));
          if (result?.ok) confirmed.push(result.appointment.id);
        }
      }),
      { numRuns: 30 },
    );
  });

  async function expectOrder(now: string, confirmed: readonly string[]) {
    const rows = await getDb().selectFrom("appointment").selectAll().execute();
    const cells = await getDb().selectFrom("appointment_cell").selectAll().execute();
    const live = rows.filter(({ status }) => status === "held" || status === "confirmed");
    expect(
      rows
        .filter(({ status }) => status === "confirmed")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...confirmed].sort());
    for (const row of rows) {
      const own = cells.filter(({ appointment_id }) => appointment_id === row.id);
      const type = conversationType(voorbeeldstad, "geldgesprek");
      const room = roomFor(type, 45, row.channel as Channel);
      const first = cellAt(row.starts_at) - room.before;
      const whole = Array.from({ length: room.total }, (_, index) => first + index);
      expect(own.map(({ cell }) => cell).sort()).toEqual(live.includes(row) ? whole : []);
      expect(new Set(own.map(({ staff_id }) => staff_id)).size).toBe(live.includes(row) ? 1 : 0);
    }
    const counted = live.filter((row) => row.status === "confirmed" || (row.held_until ?? "") > now);
    const whoOf = (id: string) => cells.find(({ appointment_id }) => appointment_id === id)?.staff_id;
    for (const one of counted) {
      for (const other of counted) {
        if (one.id >= other.id || whoOf(one.id) !== whoOf(other.id)) continue;
        expect(one.ends_at <= other.starts_at || other.ends_at <= one.starts_at).toBe(true);
      }
    }
  }
});
