import { describe, expect, test } from "vitest";
import { normRowOn, normWarning, wealthLimitOn } from "./norms.ts";
import type { Policy } from "./policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";

test.each([
  ["before every row", "2025-12-31", "2026-01-01"],
  ["the first day of the first row", "2026-01-01", "2026-01-01"],
  ["the last day of the first row", "2026-06-30", "2026-01-01"],
  ["the first day of the second row", "2026-07-01", "2026-07-01"],
  ["after the newest row", "2031-01-01", "2026-07-01"],
])("norm row %s", (_name, on, validFrom) => {
  expect(normRowOn(voorbeeldstad, on).validFrom).toBe(validFrom);
});

test("the order in which rows were entered does not matter", () => {
  const reversed = { ...voorbeeldstad, norms: voorbeeldstad.norms.toReversed() };
  expect(normRowOn(reversed, "2026-11-24").validFrom).toBe("2026-07-01");
});

test("a policy without norms is refused", () => {
  expect(() => normRowOn({ ...voorbeeldstad, norms: [] }, "2026-11-24")).toThrow("no rows");
});

test.each([
  ["one person alone", { children: [] }, 800000],
  ["a couple", { partner: true, children: [] }, 1600000],
  ["a single parent", { partner: false, children: ["c1"] }, 1600000],
])("wealth limit of %s", (_name, household, cents) => {
  expect(wealthLimitOn(voorbeeldstad, "2026-11-24", household)).toBe(cents);
});

describe("norm warning", () => {
  const withRow = (validFrom: string): Policy => ({
    ...voorbeeldstad,
    norms: [...voorbeeldstad.norms, { ...voorbeeldstad.norms[1]!, validFrom }],
  });

  test.each([
    ["31 days before", "2026-12-01", null],
    ["30 days before", "2026-12-02", { dueOn: "2027-01-01", daysLeft: 30 }],
    ["the day before", "2026-12-31", { dueOn: "2027-01-01", daysLeft: 1 }],
    ["on the day itself", "2027-01-01", { dueOn: "2027-01-01", daysLeft: 0 }],
    ["when it is overdue", "2027-03-01", { dueOn: "2027-01-01", daysLeft: -59 }],
    ["when the next one is due as well", "2027-06-01", { dueOn: "2027-07-01", daysLeft: 30 }],
    ["while the newest row is current", "2026-11-24", null],
    ["30 days before a row that is there", "2026-06-01", null],
  ])("%s", (_name, date, warning) => {
    expect(normWarning(voorbeeldstad, date)).toEqual(warning);
  });

  test("stops when the row is entered, and comes back for the next one", () => {
    expect(normWarning(withRow("2027-01-01"), "2026-12-15")).toBeNull();
    expect(normWarning(withRow("2027-01-01"), "2027-05-31")).toBeNull();
    expect(normWarning(withRow("2027-01-01"), "2027-06-01")).toEqual({ dueOn: "2027-07-01", daysLeft: 30 });
  });
});
