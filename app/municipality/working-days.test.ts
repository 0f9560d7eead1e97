import { expect, test } from "vitest";
import { daysLater, easterSunday } from "#tests/support/oracle-calendar.ts";
import {
  addDays,
  addWorkingDays,
  isHoliday,
  isWorkingDay,
  publicHolidays,
  rollTerm,
} from "./working-days.ts";

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

test.each([
  ["an ordinary Monday", "2026-11-23", "2026-11-23"],
  ["a Friday", "2026-11-27", "2026-11-27"],
  ["a Saturday", "2026-11-28", "2026-11-30"],
  ["a Sunday", "2027-01-24", "2027-01-25"],
  ["the Thursday before Good Friday", "2027-03-25", "2027-03-25"],
  ["Good Friday, over all of Easter", "2027-03-26", "2027-03-30"],
  ["Easter Monday", "2027-03-29", "2027-03-30"],
  ["King's Day", "2027-04-27", "2027-04-28"],
  ["5 May, over Ascension", "2027-05-05", "2027-05-07"],
  ["the Friday before Whit Monday", "2027-05-14", "2027-05-14"],
  ["Whit Monday", "2027-05-17", "2027-05-18"],
  ["Christmas that joins a weekend", "2026-12-25", "2026-12-28"],
  ["New Year's Eve", "2026-12-31", "2026-12-31"],
  ["New Year that joins a weekend", "2027-01-01", "2027-01-04"],
  ["a leap day", "2028-02-29", "2028-02-29"],
])("a term that ends on %s %s rolls to %s", (_name, date, last) => {
  expect(rollTerm(date)).toBe(last);
});

test("in every year of this century no term ends on Good Friday, and work goes on", () => {
  for (let year = 2026; year < 2100; year += 1) {
    const goodFriday = daysLater(easterSunday(year), -2);
    // After Easter Monday; that may be King's Day.
    expect([rollTerm(goodFriday) > daysLater(goodFriday, 3), isWorkingDay(goodFriday)]).toEqual([true, true]);
  }
});

test.each([
  ["over a leap day", "2028-02-28", 2, "2028-03-01"],
  ["over February of an ordinary year", "2027-02-28", 1, "2027-03-01"],
  ["over a new year", "2026-12-31", 1, "2027-01-01"],
  ["over the night on which the clock goes back", "2026-10-24", 2, "2026-10-26"],
  ["back", "2027-01-01", -30, "2026-12-02"],
])("days %s", (_name, date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
