import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { localDate, localTime, timeZone } from "./moment.ts";

describe("a moment in Amsterdam", () => {
  test.each([
    ["before summer begins", "2027-03-28T00:59:59.999Z", "2027-03-28", { hour: 1, minute: 59 }],
    ["when summer begins", "2027-03-28T01:00:00.000Z", "2027-03-28", { hour: 3, minute: 0 }],
    ["before winter begins", "2026-10-25T00:30:00.000Z", "2026-10-25", { hour: 2, minute: 30 }],
    ["when winter begins", "2026-10-25T01:30:00.000Z", "2026-10-25", { hour: 2, minute: 30 }],
    ["late in the evening", "2026-12-31T23:05:00.000Z", "2027-01-01", { hour: 0, minute: 5 }],
  ])("%s", (_name, instant, date, time) => {
    expect(localDate(instant)).toBe(date);
    expect(localTime(instant)).toEqual(time);
    expect(localTime(Temporal.Instant.from(instant))).toEqual(time);
  });

  test("is the one that Temporal finds, asked for the second time as well", () => {
    const start = Temporal.Instant.from("2026-10-20T00:07:00Z");
    for (let index = 0; index < 600; index += 1) {
      const instant = start.add({ minutes: 23 * (index % 300) });
      const { hour, minute } = instant.toZonedDateTimeISO(timeZone);
      expect(localTime(instant)).toEqual({ hour, minute });
    }
  });

  test("must be one, whatever the hour where the server stands", () => {
    expect(() => localDate("2026-11-27T10:00")).toThrow(RangeError);
    expect(() => localTime("2026-13-27T10:00:00.000Z")).toThrow(RangeError);
  });
});
