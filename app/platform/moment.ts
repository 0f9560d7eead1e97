import { Temporal } from "temporal-polyfill";

/** Wall time everywhere in the loket: that of the office. */
export const timeZone = "Europe/Amsterdam";

/** An instant as it is stored: UTC with milliseconds, so that instants sort as text. */
export function isoMillis(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}

const hourMs = 3_600_000;

/** What the clocks in Amsterdam show during an hour of UTC: since 1940 they differ from it by whole hours. */
interface LocalHour {
  readonly date: string;
  readonly hour: number;
}

const localHours = new Map<number, LocalHour>();

/** The calendar date in Amsterdam of an instant. */
export function localDate(instant: Temporal.Instant | string): string {
  return localHour(millisecondsOf(instant)).date;
}

/** What the clock in Amsterdam shows at an instant. */
export function localTime(instant: Temporal.Instant | string): {
  readonly hour: number;
  readonly minute: number;
} {
  const ms = millisecondsOf(instant);
  return { hour: localHour(ms).hour, minute: new Date(ms).getUTCMinutes() };
}

/** Remembered, as time zones are the dearest part of many a page. */
function localHour(ms: number): LocalHour {
  const hour = Math.floor(ms / hourMs);
  let local = localHours.get(hour);
  if (!local) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(hour * hourMs).toZonedDateTimeISO(timeZone);
    local = { date: zoned.toPlainDate().toString(), hour: zoned.hour };
    if (localHours.size >= 1_000) localHours.clear();
    localHours.set(hour, local);
  }
  return local;
}

const stored = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Instants as we store them are read by the engine itself, everything else by Temporal, which refuses what is none. */
function millisecondsOf(instant: Temporal.Instant | string): number {
  const ms = typeof instant === "string" && stored.test(instant) ? Date.parse(instant) : NaN;
  return Number.isNaN(ms) ? Temporal.Instant.from(instant).epochMilliseconds : ms;
}
