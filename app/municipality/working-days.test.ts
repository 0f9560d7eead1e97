import { expect, test } from "vitest";
import { addWorkingDays, isHoliday, isWorkingDay, publicHolidays } from "./working-days.ts";

test.each([
  ["New Year", "2027-01-01"],
  ["Easter Monday", "2027-03-29"],
  ["King's Day", "2027-04-27"],
  ["King's Day on Saturday when the 27th is a Sunday", "2025-04-26"],
  ["5 May, every year", "2026-05-05"],
  ["5 May, every year", "2027-05-05"],
  ["Ascension", "2027-05-06"],
  ["Whit Monday", "2027-05-17"],
  ["Christmas Day", "2026-12-25"],
  ["Boxing Day", "2026-12-26"],
])("%s %s is a holiday", (_name, date) => {
  expect(isHoliday(date)).toBe(true);
  expect(isWorkingDay(date)).toBe(false);
});

test.each([
  ["Good Friday", "2027-03-26"],
  ["the 27th of April in a year in which it is a Sunday, as Monday after it", "2025-04-28"],
  ["Remembrance Day", "2027-05-04"],
  ["the day before New Year", "2026-12-31"],
  ["St Nicholas' Eve", "2028-12-05"],
])("%s %s is a working day", (_name, date) => {
  expect(isWorkingDay(date)).toBe(true);
});

test.each(["2026-11-21", "2026-11-22"])("%s is a weekend", (date) => {
  expect(isHoliday(date)).toBe(false);
  expect(isWorkingDay(date)).toBe(false);
});

test("2027 has these holidays and no others", () => {
  expect([...publicHolidays(2027)].sort()).toEqual([
    "2027-01-01",
    "2027-03-28",
    "2027-03-29",
    "2027-04-27",
    "2027-05-05",
    "2027-05-06",
    "2027-05-16",
    "2027-05-17",
    "2027-12-25",
    "2027-12-26",
  ]);
});

test.each([
  ["the same day", "2026-11-22", 0, "2026-11-22"],
  ["tomorrow", "2026-11-24", 1, "2026-11-25"],
  ["over a weekend", "2026-11-27", 1, "2026-11-30"],
  ["from a Saturday", "2026-11-28", 1, "2026-11-30"],
  ["five days", "2026-11-24", 5, "2026-12-01"],
  ["three days over Christmas", "2026-12-23", 3, "2026-12-29"],
  ["five days over New Year", "2026-12-28", 5, "2027-01-05"],
  ["one day over New Year", "2026-12-31", 1, "2027-01-04"],
  ["one day over Easter", "2027-03-26", 1, "2027-03-30"],
  ["over King's Day", "2027-04-26", 1, "2027-04-28"],
  ["over 5 May and Ascension", "2027-05-04", 1, "2027-05-07"],
])("%s: %s and %i working days", (_name, from, days, expected) => {
  expect(addWorkingDays(from, days)).toBe(expected);
});
