import { Temporal } from "temporal-polyfill";
import { isoMillis, timeZone } from "#app/platform/moment.ts";

export const reminderKinds = ["reminder-days", "reminder-hours"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** When an appointment is brought to mind: two days before at the same wall time, and two hours before. UTC. */
export function reminderMoments(
  startsAt: string,
  now: Temporal.Instant,
): readonly { readonly kind: ReminderKind; readonly at: string }[] {
  const start = Temporal.Instant.from(startsAt);
  const twoDays = start.toZonedDateTimeISO(timeZone).subtract({ days: 2 }).toInstant();
  const moments = [
    { kind: "reminder-days", at: isoMillis(twoDays) },
    { kind: "reminder-hours", at: isoMillis(start.subtract({ hours: 2 })) },
  ] as const;
  return moments.filter(({ at }) => at > isoMillis(now));
}
