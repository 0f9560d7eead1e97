import { expect, test } from "vitest";
import { completedMonths, completedYears, hasReached, reachesWithin } from "./age.ts";

test.each([
  ["the day before the birthday", "2008-11-25", "2026-11-24", 17],
  ["on the birthday", "2008-11-24", "2026-11-24", 18],
  ["the day after", "2008-11-23", "2026-11-24", 18],
  ["born on 29 February, 28 February of a common year", "2004-02-29", "2027-02-28", 22],
  ["born on 29 February, 1 March of a common year", "2004-02-29", "2027-03-01", 23],
  ["born on 29 February, 29 February of a leap year", "2004-02-29", "2028-02-29", 24],
  ["on the day of birth", "2026-11-24", "2026-11-24", 0],
  ["not born yet", "2026-12-24", "2026-11-24", -1],
])("completed years %s", (_name, birthDate, on, years) => {
  expect(completedYears(birthDate, on)).toBe(years);
});

test.each([
  ["the same day of the month", "2010-05-24", "2026-11-24", 198],
  ["a day before it", "2010-05-25", "2026-11-24", 197],
  ["a day that February lacks", "2010-08-31", "2027-02-28", 197],
  ["the first of the month after", "2010-08-31", "2027-03-01", 198],
])("completed months on %s", (_name, birthDate, on, months) => {
  expect(completedMonths(birthDate, on)).toBe(months);
});

test("half years count in months", () => {
  expect(hasReached("2010-05-24", 16.5, "2026-11-24")).toBe(true);
  expect(hasReached("2010-05-25", 16.5, "2026-11-24")).toBe(false);
});

test.each([
  ["on the last day of two months", "2009-01-24", 2, "2026-11-24", true],
  ["a day later", "2009-01-25", 2, "2026-11-24", false],
  ["tomorrow", "2008-11-25", 2, "2026-11-24", true],
  ["today, so already 18", "2008-11-24", 2, "2026-11-24", false],
  ["on the last day of six months", "2009-05-24", 6, "2026-11-24", true],
  ["the day after six months", "2009-05-25", 6, "2026-11-24", false],
  ["on 28 February, two months from 31 December", "2009-02-28", 2, "2026-12-31", true],
  ["on 1 March, more than two months from 31 December", "2009-03-01", 2, "2026-12-31", false],
])("becomes 18 %s", (_name, birthDate, months, on, within) => {
  expect(reachesWithin(birthDate, 18, months, on)).toBe(within);
});
