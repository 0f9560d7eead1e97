import { Temporal } from "temporal-polyfill";
import { type LocalDay, localDay } from "#app/conversations/cells/local-day.ts";

/** The days that a staff calendar shows. */
export interface CalendarPeriod {
  readonly days: readonly LocalDay[];
  readonly fromCell: number;
  /** Not included. */
  readonly toCell: number;
}

export const calendarSpans = ["week", "day"] as const;
export type CalendarSpan = (typeof calendarSpans)[number];

/**
 * The day, or the week of the day: Monday to Friday, with the weekend when `weekend` says that somebody works then.
 * `date` is a local date in Amsterdam.
 */
export function calendarPeriod(date: string, span: CalendarSpan, weekend: boolean): CalendarPeriod {
  const day = Temporal.PlainDate.from(date);
  const first = span === "day" ? day : day.subtract({ days: day.dayOfWeek - 1 });
  const count = span === "day" ? 1 : weekend ? 7 : 5;
  const days = Array.from({ length: count }, (_, index) => localDay(first.add({ days: index }).toString()));
  const [start] = days;
  const end = days.at(-1);
  if (!start || !end) throw new RangeError("A period has a day.");
  return { days, fromCell: start.firstCell, toCell: end.endCell };
}

/** A date of an address ("2026-11-24"), or null for anything else, also for one that no calendar shows. */
export function readDate(text: string | null): string | null {
  if (!text || !/^20\d\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

/** The same day so many weeks or days on. */
export function shifted(date: string, span: CalendarSpan, steps: number): string {
  const day = Temporal.PlainDate.from(date);
  return day.add(span === "week" ? { weeks: steps } : { days: steps }).toString();
}

/** Number of the week (ISO 8601) in which a local date lies. */
export function weekNumber(date: string): number {
  return Temporal.PlainDate.from(date).weekOfYear ?? 0;
}
