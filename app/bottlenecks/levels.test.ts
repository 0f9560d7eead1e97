import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { dueBy, escalated, isLate, raised, standingOn } from "./levels.ts";

const { terms } = voorbeeldstad;
// Monday. Its levels end on the 30th, 7 December, the 21st, and 13 January.
const first = raised("2026-11-23", "green");

test("it starts at level 1, and at level 2 when the request is red", () => {
  expect(first).toEqual({ level: 1, since: "2026-11-23" });
  expect(raised("2026-11-22", "red")).toEqual({ level: 2, since: "2026-11-22" });
  expect(raised("2026-11-23", "orange").level).toBe(1);
});

test.each([
  ["2026-11-30", 1, "2026-11-23", "2026-11-30", false],
  ["2026-12-01", 2, "2026-11-30", "2026-12-07", false],
  ["2026-12-07", 2, "2026-11-30", "2026-12-07", false],
  ["2026-12-08", 3, "2026-12-07", "2026-12-21", false],
  ["2026-12-21", 3, "2026-12-07", "2026-12-21", false],
  ["2026-12-22", 4, "2026-12-21", "2027-01-13", false],
  ["2027-01-13", 4, "2026-12-21", "2027-01-13", false],
  ["2027-01-14", 4, "2026-12-21", "2027-01-13", true],
  ["2028-01-14", 4, "2026-12-21", "2027-01-13", true],
])("on %s it stands at level %i", (today, level, since, due, late) => {
  const now = standingOn(first, today, terms);
  expect([now, dueBy(now, terms), isLate(first, today, terms)]).toEqual([{ level, since }, due, late]);
});

test("by hand it starts at the next level that day, also on a day on which nobody works", () => {
  expect(escalated(first, "2026-11-28", terms)).toEqual({ level: 2, since: "2026-11-28" });
  expect(dueBy({ level: 2, since: "2026-11-28" }, terms)).toBe("2026-12-04");
});

test("by hand on the day after its term: one level by the clock and one more", () => {
  expect(escalated(first, "2026-11-30", terms)).toEqual({ level: 2, since: "2026-11-30" });
  expect(escalated(first, "2026-12-01", terms)).toEqual({ level: 3, since: "2026-12-01" });
});

test("level 4 has no next one", () => {
  expect(escalated({ level: 3, since: "2026-12-07" }, "2026-12-21", terms)?.level).toBe(4);
  expect(escalated(first, "2026-12-22", terms)).toBeNull();
});

test("a level that the municipality does not have is refused", () => {
  expect(() => dueBy({ level: 5, since: "2026-12-07" }, terms)).toThrow(RangeError);
});
