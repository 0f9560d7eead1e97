import { Temporal } from "temporal-polyfill";

/** Wall time everywhere in the loket: that of the office. */
export const timeZone = "Europe/Amsterdam";

/** An instant as it is stored: UTC with milliseconds, so that instants sort as text. */
export function isoMillis(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}

/** The calendar date in Amsterdam of an instant. */
export function localDate(instant: Temporal.Instant | string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
