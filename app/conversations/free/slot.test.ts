import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channels } from "#app/municipality/policy.ts";
import { formatSlot, nearestSlots, parseSlot, type Slot } from "./slot.ts";

describe("a slot in a form", () => {
  test("comes back as it was sent", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
        fc.constantFrom(...channels),
        fc.stringMatching(/^[A-Z]{3}$/),
        (date, channel, place) => {
          date.setUTCSeconds(0, 0);
          const slot = {
            startsAt: date.toISOString(),
            channel,
            location: channel === "office" ? place : null,
          };
          expect(parseSlot(formatSlot(slot))).toEqual(slot);
        },
      ),
    );
  });

  test.each([
    undefined,
    null,
    ["2026-11-27T09:00:00.000Z|office|WNK"],
    "",
    "2026-11-27T09:00:00.000Z",
    "2026-11-27T09:00:00.000Z|office|",
    "2026-11-27T09:00:00.000Z|phone|WNK",
    "2026-11-27T09:00:00.000Z|pigeon|WNK",
    "2026-11-27T09:00:00.000Z|office|WNK|x",
    "2026-11-27T09:00:00.000Z|office|WNK\n",
    "2026-11-27T09:00:00Z|office|WNK",
    "2026-11-27T09:00:01.000Z|office|WNK",
    "2026-02-30T09:00:00.000Z|office|WNK",
    "2026-11-27T25:00:00.000Z|office|WNK",
    "9999-99-99T99:99:00.000Z|office|WNK",
    "2026-11-27T09:00:00.000Z|office|W'K",
    `2026-11-27T09:00:00.000Z|office|${"W".repeat(50_000)}`,
  ])("is not read from %j", (value) => {
    expect(parseSlot(value)).toBeNull();
  });
});

describe("the nearest slots", () => {
  const slot = (startsAt: string, location: string): Slot => ({
    startsAt: `${startsAt}:00.000Z`,
    endsAt: "",
    channel: "office",
    location,
  });
  const lost = slot("2026-11-27T09:00", "WNK");

  test("are in the same place when they are not much later", () => {
    const slots = [
      slot("2026-11-26T17:30", "STH"),
      lost,
      slot("2026-11-27T10:30", "WNK"),
      slot("2026-11-27T13:00", "WNK"),
      slot("2026-11-30T08:30", "WNK"),
      slot("2026-12-02T08:30", "WNK"),
    ];
    expect(nearestSlots(slots, lost, 3)).toEqual([slots[2], slots[3], slots[4]]);
  });

  test("are elsewhere when the same place takes long, in order of time", () => {
    const slots = [
      slot("2026-11-27T08:00", "STH"),
      slot("2026-11-27T09:00", "BIB"),
      slot("2026-12-11T09:00", "WNK"),
    ];
    expect(nearestSlots(slots, lost, 2)).toEqual(slots.slice(0, 2));
    expect(nearestSlots([lost], lost, 3)).toEqual([]);
  });
});
