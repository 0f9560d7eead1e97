import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

const calendar = new Holidays("NL");
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * Public holidays of a year, as local dates: New Year, both Easter days, King's Day, Ascension, both Whit days
 * and both Christmas days as the Dutch calendar has them, and 5 May, which it counts as a free day of schools.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const holidays = calendar.getHolidays(year).filter((holiday) => holiday.type === "public");
  const dates = new Set(holidays.map((holiday) => holiday.date.slice(0, 10)));
  dates.add(new Temporal.PlainDate(year, 5, 5).toString());
  holidaysByYear.set(year, dates);
  return dates;
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
