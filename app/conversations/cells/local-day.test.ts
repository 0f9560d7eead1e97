import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { startOfCell } from "./cells.ts";
import { localDay } from "./local-day.ts";

const at = (date: string, time: string) => startOfCell(localDay(date).cellAt(time));

describe("a day in Amsterdam", () => {
  test.each([
    ["2026-07-01", 24, "2026-07-01T08:00:00.000Z"],
    ["2026-11-27", 24, "2026-11-27T09:00:00.000Z"],
    ["2027-03-28", 23, "2027-03-28T08:00:00.000Z"],
    ["2026-10-25", 25, "2026-10-25T09:00:00.000Z"],
  ])("%s has %i hours and ten o'clock at %s", (date, hours, ten) => {
    const { firstCell, endCell } = localDay(date);
    expect((endCell - firstCell) / 12).toBe(hours);
    expect(at(date, "10:00")).toBe(ten);
  });

  test("follows the one before without a gap", () => {
    const start = Temporal.PlainDate.from("2026-10-01");
    for (let index = 0; index < 200; index += 1) {
      const date = start.add({ days: index });
      const day = localDay(date.toString());
      expect(day.next).toBe(date.add({ days: 1 }).toString());
      expect(day.endCell).toBe(localDay(day.next).firstCell);
    }
  });

  test("counts a time that the clock skips an hour later, and one that comes twice the first time", () => {
    expect(at("2027-03-28", "02:30")).toBe("2027-03-28T01:30:00.000Z");
    expect(at("2026-10-25", "02:30")).toBe("2026-10-25T00:30:00.000Z");
  });

  test("knows its weekday", () => {
    expect(localDay("2026-11-22").weekday).toBe(7);
    expect(localDay("2026-11-23").weekday).toBe(1);
  });
});
