import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { calendarContentType, calendarEntry, type CalendarEntry } from "./entry.ts";

type Overrides = Partial<CalendarEntry["appointment"]> &
  Partial<CalendarEntry["words"]> & { neutral?: boolean };

function entry({
  neutral = false,
  title,
  neutralTitle,
  description,
  ...appointment
}: Overrides = {}): string {
  return calendarEntry({
    appointment: {
      uid: "5a1f2c1e-0000-4000-8000-000000000001",
      sequence: 0,
      status: "confirmed",
      starts_at: "2026-11-27T09:00:00.000Z",
      ends_at: "2026-11-27T10:15:00.000Z",
      location: "HVJ",
      changed_at: "2026-11-22T09:00:00.000Z",
      ...appointment,
    },
    contact: { neutral },
    policy,
    words: {
      title: title ?? "Gesprek met het Gezinsloket",
      neutralTitle: neutralTitle ?? "Afspraak",
      description,
    },
  });
}

/** Read back by a parser that knows nothing of the package that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (events.length !== 1 || !events[0] || !zone) throw new Error("not one event and a time zone");
  const event = events[0];
  const moment = (name: "dtstart" | "dtend") => {
    const time = event.getFirstPropertyValue(name) as ICAL.Time;
    time.zone = new ICAL.Timezone(zone);
    return { zone: event.getFirstProperty(name)?.getParameter("tzid"), at: time.toJSDate().toISOString() };
  };
  return {
    method: calendar.getFirstPropertyValue("method"),
    summary: event.getFirstPropertyValue("summary"),
    description: event.getFirstPropertyValue("description"),
    location: event.getFirstPropertyValue("location"),
    status: event.getFirstPropertyValue("status"),
    uid: event.getFirstPropertyValue("uid"),
    sequence: event.getFirstPropertyValue("sequence"),
    start: moment("dtstart"),
    end: moment("dtend"),
    parts: event.getAllSubcomponents().length,
    properties: event.getAllProperties().map(({ name }) => name),
  };
}

describe("a calendar entry", () => {
  test("says what, when and where, in the time of the office", () => {
    expect(read(entry({ description: "Neem mee:\nuw legitimatie" }))).toMatchObject({
      method: "PUBLISH",
      summary: "Gesprek met het Gezinsloket",
      description: "Neem mee:\nuw legitimatie",
      location: "Huis van de Jeugd, Schoolstraat 24, 1234 CD Voorbeeldstad",
      status: "CONFIRMED",
      uid: "5a1f2c1e-0000-4000-8000-000000000001",
      sequence: 0,
      start: { zone: "Europe/Amsterdam", at: "2026-11-27T09:00:00.000Z" },
      end: { zone: "Europe/Amsterdam", at: "2026-11-27T10:15:00.000Z" },
    });
    expect(entry()).toContain("DTSTART;TZID=Europe/Amsterdam:20261127T100000\r\n");
    expect(entry()).toContain("DTSTAMP:20261122T090000Z\r\n");
  });

  test("says nothing of what it is about when that is not safe", () => {
    const text = entry({ neutral: true, description: "Over de scheiding" });
    expect(read(text)).toMatchObject({
      summary: "Afspraak",
      description: null,
      location: "Schoolstraat 24, 1234 CD Voorbeeldstad",
    });
    expect(text).not.toMatch(/gezin|jeugd|scheiding|gesprek/i);
  });

  test("of a cancelled conversation takes the same entry away", () => {
    expect(read(entry({ status: "cancelled", sequence: 2 }))).toMatchObject({
      method: "CANCEL",
      status: "CANCELLED",
      uid: read(entry()).uid,
      sequence: 2,
    });
    expect(calendarContentType({ status: "cancelled" })).toBe("text/calendar; charset=utf-8; method=CANCEL");
    expect(calendarContentType({ status: "confirmed" })).toBe("text/calendar; charset=utf-8; method=PUBLISH");
  });

  test("by phone has no place", () => {
    expect(read(entry({ location: null })).location).toBeNull();
  });

  test.each([
    "2026-03-28T09:00:00.000Z",
    "2026-03-29T08:00:00.000Z",
    "2026-10-24T08:00:00.000Z",
    "2026-10-25T09:00:00.000Z",
    "2027-03-27T09:00:00.000Z",
    "2027-03-28T01:00:00.000Z",
    "2027-03-29T08:00:00.000Z",
    "2031-07-01T08:00:00.000Z",
  ])("means the same moment to another calendar around a change of the clock (%s)", (starts_at) => {
    const ends_at = new Date(Date.parse(starts_at) + 45 * 60_000).toISOString();
    const { start, end } = read(entry({ starts_at, ends_at }));
    expect([start.at, end.at]).toEqual([starts_at, ends_at]);
  });

  test.each([
    "Gesprek\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:tweede",
    "Gesprek\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM",
    "Gesprek\rATTENDEE:mailto:evil@example.com",
    'a;b,c\\n\\,"d":e',
    "lange \u{1F469}\u200D\u{1F467} ".repeat(30),
    "مرحبا بكم في مكتب الأسرة ".repeat(10),
    "\u2028ATTACH:https://evil.example\u2029",
    "\u0000\u0007\u001b[31mrood\u0085",
    "half \ud83d letter",
  ])("holds any text in one event and short lines: %j", (title) => {
    const text = entry({ title, description: title });
    const event = read(text);
    expect(event.parts).toBe(0);
    expect(event.properties).toEqual(read(entry({ description: "x" })).properties);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("gives back the text that went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }), (word) => {
        const title = `x${word.replace(/[\p{Cc}\u2028\u2029]/gu, "")}x`;
        expect(read(entry({ title })).summary).toBe(title);
      }),
    );
  });
});
