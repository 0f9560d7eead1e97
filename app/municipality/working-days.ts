import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

interface FreeDays {
  readonly holidays: ReadonlySet<string>;
  readonly goodFriday: string | undefined;
}

const calendar = new Holidays("NL");
const freeDaysByYear = new Map<number, FreeDays>();

/** Asked of the calendar once a year: it works all of them out anew. */
function freeDaysOf(year: number): FreeDays {
  const known = freeDaysByYear.get(year);
  if (known !== undefined) return known;
  const all = calendar
    .getHolidays(year)
    .map(({ type, rule, date }) => ({ type, rule, date: date.slice(0, 10) }));
  const holidays = new Set(all.filter(({ type }) => type === "public").map(({ date }) => date));
  holidays.add(new Temporal.PlainDate(year, 5, 5).toString());
  const free = { holidays, goodFriday: all.find(({ rule }) => rule === "easter -2")?.date };
  freeDaysByYear.set(year, free);
  return free;
}

/**
 * Public holidays of a year, as local dates: New Year, both Easter days, King's Day, Ascension, both Whit days
 * and both Christmas days as the Dutch calendar has them, and 5 May, which it counts as a free day of schools.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  return freeDaysOf(year).holidays;
}

/** Is this local date a public holiday? */
export function isHoliday(date: string): boolean {
  return publicHolidays(Number(date.slice(0, 4))).has(date);
}

/** Monday to Friday, and not a public holiday. */
export function isWorkingDay(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !isHoliday(date);
}

/** The date so many working days after a date, which does not count itself; with 0 it is that same date. */
export function addWorkingDays(date: string, workingDays: number): string {
  let day = Temporal.PlainDate.from(date);
  for (let left = workingDays; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day.toString())) left -= 1;
  }
  return day.toString();
}

/**
 * The last day of a term that ends on this date: the date itself, or the next one that is no Saturday, Sunday, public
 * holiday or Good Friday, which is a working day otherwise. Source: Algemene termijnenwet art. 1 and 3.
 */
export function rollTerm(date: string): string {
  let day = date;
  while (!isWorkingDay(day) || isGoodFriday(day)) day = addDays(day, 1);
  return day;
}

/** So many calendar days later. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function isGoodFriday(date: string): boolean {
  return freeDaysOf(Number(date.slice(0, 4))).goodFriday === date;
}
