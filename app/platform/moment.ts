import { Temporal } from "temporal-polyfill";

/** Wall time everywhere in the loket: that of the office. */
export const timeZone = "Europe/Amsterdam";

/** An instant as it is stored: UTC with milliseconds, so that instants sort as text. */
export function isoMillis(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}

const hourMs = 3_600_000;
const dateOfHour = new Map<number, string>();

/** The calendar date in Amsterdam of an instant. */
export function localDate(instant: Temporal.Instant | string): string {
  const moment = Temporal.Instant.from(instant);
  // A day there has begun on a whole hour since 1940, and time zones are the dearest part of many a page.
  const hour = Math.floor(moment.epochMilliseconds / hourMs);
  const date = dateOfHour.get(hour) ?? moment.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  if (dateOfHour.size >= 1_000) dateOfHour.clear();
  dateOfHour.set(hour, date);
  return date;
}
