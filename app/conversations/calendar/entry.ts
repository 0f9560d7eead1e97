import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { timeZone } from "#app/platform/moment.ts";
import type { Appointment } from "#app/conversations/booking/read.server.ts";
import { amsterdam } from "./vtimezone.ts";

export interface CalendarWords {
  readonly title: string;
  /** For a family that asked for it: says nothing about what it is about. */
  readonly neutralTitle: string;
  /** Left out when neutral. */
  readonly description?: string | undefined;
}

export interface CalendarEntry {
  readonly appointment: Pick<
    Appointment,
    "uid" | "sequence" | "status" | "starts_at" | "ends_at" | "location" | "changed_at"
  >;
  readonly contact: Pick<ContactPolicy, "neutral">;
  readonly policy: Policy;
  readonly words: CalendarWords;
}

/** The same for every family, so that neither the file nor its type tells more than the entry. */
export const calendarFileName = "afspraak.ics";

/** The content type of an entry; a cancelled conversation takes the entry out of the calendar. */
export function calendarContentType({ status }: Pick<Appointment, "status">): string {
  return `text/calendar; charset=utf-8; method=${methodOf(status)}`;
}

/**
 * A conversation as a calendar file (RFC 5545), in the time zone of the office. The same conversation keeps its
 * UID; a later state has a higher SEQUENCE. Under a neutral contact policy it has a neutral title, no description
 * and of the place only the address.
 */
export function calendarEntry({ appointment, contact, policy, words }: CalendarEntry): string {
  const { neutral } = contact;
  const place = policy.locations.find(({ id }) => id === appointment.location);
  const address = place && `${place.street}, ${place.postcode} ${policy.municipality}`;
  const municipality = `Gemeente ${policy.municipality}`;
  const calendar = ical({
    prodId: `//${neutral ? "Kalender" : municipality}//Afspraken//NL`,
    method: methodOf(appointment.status),
    // Named by the event and not by the calendar: otherwise DTSTAMP, which must be UTC, becomes local too.
    timezone: { name: null, generator: () => amsterdam },
  });
  // The address of the loket would tell what the title does not.
  const email = neutral ? undefined : policy.departments[0]?.email;
  calendar.createEvent({
    id: appointment.uid,
    sequence: appointment.sequence,
    status: appointment.status === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: appointment.changed_at,
    start: Temporal.Instant.from(appointment.starts_at),
    end: Temporal.Instant.from(appointment.ends_at),
    timezone: timeZone,
    summary: plain(neutral ? words.neutralTitle : words.title),
    location: place && plain(neutral ? (address ?? "") : `${place.name}, ${address}`),
    description: neutral || !words.description ? null : plain(words.description),
    organizer: email ? { name: municipality, email } : null,
  });
  return `${calendar.toString()}\r\n`;
}

function methodOf(status: Appointment["status"]): ICalCalendarMethod {
  return status === "cancelled" ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
}

/** The package escapes text but lets control characters and broken letters through. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}
