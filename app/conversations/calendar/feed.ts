import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { Policy } from "#app/municipality/policy.ts";
import { timeZone } from "#app/platform/moment.ts";
import type { AppointmentTable } from "#db/schema.ts";
import { amsterdam } from "./vtimezone.ts";

/** An appointment as a feed tells of it: nothing that says with whom. */
export type FeedAppointment = Pick<
  AppointmentTable,
  "uid" | "sequence" | "type" | "starts_at" | "ends_at" | "channel" | "location" | "changed_at"
>;

export interface FeedWords {
  readonly calendar: string;
  /** "Geldgesprek" */
  readonly titleOf: (type: string) => string;
  /** "Telefoon", where there is no place to go to. */
  readonly channelOf: (channel: string) => string;
}

/** How often a calendar programme is asked to look again. */
const refreshMinutes = 60;

/** Somebody's appointments as a calendar to subscribe to (RFC 5545, RFC 7986), in the time zone of the office. */
export function staffFeed(
  appointments: readonly FeedAppointment[],
  policy: Policy,
  words: FeedWords,
): string {
  const calendar = ical({
    name: words.calendar,
    prodId: `//Gemeente ${policy.municipality}//Werkagenda//NL`,
    method: ICalCalendarMethod.PUBLISH,
    // Named by the event and not by the calendar: otherwise DTSTAMP, which must be UTC, becomes local too.
    timezone: { name: null, generator: () => amsterdam },
    ttl: refreshMinutes * 60,
  });
  for (const appointment of appointments) {
    const place = policy.locations.find(({ id }) => id === appointment.location);
    calendar.createEvent({
      // Not the family's own: a colleague who is also a parent, with both in one calendar, keeps both.
      id: `werk-${appointment.uid}`,
      sequence: appointment.sequence,
      status: ICalEventStatus.CONFIRMED,
      stamp: appointment.changed_at,
      start: Temporal.Instant.from(appointment.starts_at),
      end: Temporal.Instant.from(appointment.ends_at),
      timezone: timeZone,
      summary: words.titleOf(appointment.type),
      location: place
        ? `${place.name}, ${place.street}, ${place.postcode} ${policy.municipality}`
        : words.channelOf(appointment.channel),
    });
  }
  return `${calendar.toString()}\r\n`;
}
