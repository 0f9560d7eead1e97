import { describe, expect, it } from "vitest";
import { workingDaysUntil } from "./working-days-until.ts";

describe("working days until first contact", () => {
  it.each([
    ["a week ahead", "2026-12-01", "2026-11-24", 5],
    ["tomorrow", "2026-11-25", "2026-11-24", 1],
    ["today", "2026-11-24", "2026-11-24", 0],
    ["two working days late", "2026-11-20", "2026-11-24", -2],
    ["one working day late, over a weekend", "2026-11-20", "2026-11-23", -1],
    ["over both Christmas days and a weekend", "2026-12-29", "2026-12-24", 2],
    ["late over King's Day", "2027-04-26", "2027-04-28", -1],
    ["due on Friday, seen on Saturday", "2026-11-20", "2026-11-21", 0],
  ])("%s", (_when, date, today, expected) => {
    expect(workingDaysUntil(date, today)).toBe(expected);
  });
});
