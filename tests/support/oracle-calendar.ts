/** Calendar sums by hand, without the date library that the rules use. All dates are ISO text. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function read(date: string): Day {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

function write(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Completed years. Somebody born on 29 February completes one on 1 March of an ordinary year. */
export function age(born: string, on: string): number {
  return Math.floor(months(born, on) / 12);
}

/** Completed months. */
export function months(born: string, on: string): number {
  const [from, to] = [read(born), read(on)];
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
}

/** The same day so many calendar months later, or the last day of that month when it is shorter. */
export function monthsLater(date: string, count: number): string {
  const { year, month, day } = read(date);
  const lastDay = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month - 1 + count, Math.min(day, lastDay))));
}

/** So many days later, or earlier. */
export function daysLater(date: string, count: number): string {
  return write(new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000));
}

/** The last of so many working days after a date, which itself does not count. None: that date, whatever day it is. */
export function workingDaysAfter(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0;) {
    day = daysLater(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** Is this a day of Monday to Friday on which the town hall is open? */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

function isHoliday(day: string): boolean {
  const easter = easterSunday(Number(day.slice(0, 4)));
  const moving = [1, 39, 50].map((after) => daysLater(easter, after));
  // King's Day is a day earlier when it falls on a Sunday, which is no working day either way.
  return ["01-01", "04-27", "05-05", "12-25", "12-26"].includes(day.slice(5)) || moving.includes(day);
}

/** The anonymous Gregorian computus. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return write(new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)));
}
