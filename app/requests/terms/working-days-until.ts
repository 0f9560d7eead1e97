import { Temporal } from "temporal-polyfill";
import { isWorkingDay } from "#app/municipality/working-days.ts";

/**
 * Working days from today until a date, as the citizen's clock counts them: today does not count, the date
 * does. 0 is today or a weekend away from it; below 0 so many working days late.
 */
export function workingDaysUntil(date: string, today: string): number {
  return date >= today ? countAfter(today, date) : 0 - countAfter(date, today);
}

function countAfter(from: string, upTo: string): number {
  const last = Temporal.PlainDate.from(upTo);
  let day = Temporal.PlainDate.from(from);
  let count = 0;
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day.toString())) count += 1;
  }
  return count;
}
