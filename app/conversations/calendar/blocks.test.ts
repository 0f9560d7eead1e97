import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { blocksOn, lanesOf, walkInsOn } from "./blocks.ts";
import { calendarPeriod, readDate, shifted, weekNumber } from "./period.ts";
import type { CalendarContent, CalendarAppointment } from "./read.server.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";

const day = localDay;
const nothing: CalendarContent = { people: [], appointments: [], rosters: [], absences: [], closings: [] };
const appointment = (
  starts_at: string,
  ends_at: string,
  more: Partial<CalendarAppointment> = {},
): CalendarAppointment => ({
  id: starts_at,
  type: "geldgesprek",
  status: "confirmed",
  starts_at,
  ends_at,
  channel: "office",
  location: "WNK",
  language: null,
  held_until: null,
  arrived_at: null,
  request_id: "r1",
  staffIds: ["bart"],
  ...more,
});
const monday = { staffId: "bart", weekday: 1, from: "09:30", to: "16:00", location: "WNK" } as const;

describe("a day in a calendar", () => {
  test("holds appointments, walk-in duty and absences of one person, in order", () => {
    const content: CalendarContent = {
      ...nothing,
      rosters: [
        { ...monday, kind: "appointments" },
        { ...monday, from: "16:00", to: "17:00", kind: "walk-in" },
      ],
      appointments: [
        appointment("2026-11-23T12:00:00.000Z", "2026-11-23T12:45:00.000Z"),
        appointment("2026-11-23T08:30:00.000Z", "2026-11-23T09:15:00.000Z", { status: "held" }),
        appointment("2026-11-23T10:00:00.000Z", "2026-11-23T10:45:00.000Z", { staffIds: ["noor"] }),
        appointment("2026-11-24T08:30:00.000Z", "2026-11-24T09:15:00.000Z"),
      ],
      absences: [
        { staffId: "bart", from: "2026-11-20T00:00:00.000Z", to: "2026-11-23T08:00:00.000Z", kind: "away" },
      ],
    };
    expect(
      blocksOn(content, "bart", day("2026-11-23")).map(({ kind, from, to }) => [kind, from, to]),
    ).toEqual([
      ["away", "2026-11-23T06:00:00.000Z", "2026-11-23T08:00:00.000Z"],
      ["held", "2026-11-23T08:30:00.000Z", "2026-11-23T09:15:00.000Z"],
      ["appointment", "2026-11-23T12:00:00.000Z", "2026-11-23T12:45:00.000Z"],
      ["walk-in", "2026-11-23T15:00:00.000Z", "2026-11-23T16:00:00.000Z"],
    ]);
  });

  test("says that somebody does not work, or that it is closed, and shows what was booked all the same", () => {
    const rosters = [{ ...monday, kind: "appointments" as const }];
    const kinds = (content: Partial<CalendarContent>, date: string) =>
      blocksOn({ ...nothing, rosters, ...content }, "bart", day(date)).map(({ kind }) => kind);
    expect(kinds({}, "2026-11-24")).toEqual(["off"]);
    const booked = { appointments: [appointment("2026-11-30T08:30:00.000Z", "2026-11-30T09:15:00.000Z")] };
    const closed = (location: string | null) => ({
      closings: [{ date: "2026-11-30", location, name: "Verhuizing" }],
    });
    expect(kinds({ ...booked, ...closed("WNK") }, "2026-11-30")).toEqual(["closed", "appointment"]);
    expect(kinds({ ...booked, ...closed(null) }, "2026-11-30")).toEqual(["closed", "appointment"]);
    expect(kinds({ ...booked, ...closed("STH") }, "2026-11-30")).toEqual(["appointment"]);
    expect(kinds({}, "2027-03-29")).toEqual(["closed"]);
  });

  test("has the walk-in hours of a location, none on a public holiday", () => {
    expect(walkInsOn(voorbeeldstad, "STH", day("2026-11-24"))).toEqual([
      { topic: null, from: "2026-11-24T08:00:00.000Z", to: "2026-11-24T11:00:00.000Z" },
    ]);
    expect(walkInsOn(voorbeeldstad, "STH", day("2026-12-25"))).toEqual([]);
    expect(walkInsOn(voorbeeldstad, "STH", day("2026-07-07"))[0]?.from).toBe("2026-07-07T07:00:00.000Z");
  });

  test("puts what overlaps in lanes beside each other", () => {
    const at = (from: string, to: string) => ({ from, to });
    expect(
      lanesOf([
        at("09", "12"),
        at("10", "11"),
        at("11", "13"),
        at("13", "14"),
        at("14", "15"),
        at("14", "16"),
      ]),
    ).toEqual([
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
      { lane: 1, of: 2 },
      { lane: 0, of: 1 },
      { lane: 0, of: 2 },
      { lane: 1, of: 2 },
    ]);
  });
});

describe("the days of a calendar", () => {
  test("are a day or a week, also where the clock or the year changes", () => {
    const dates = (date: string, weekend: boolean) =>
      calendarPeriod(date, "week", weekend).days.map((one) => one.date);
    expect(dates("2026-11-25", false)).toEqual([
      "2026-11-23",
      "2026-11-24",
      "2026-11-25",
      "2026-11-26",
      "2026-11-27",
    ]);
    const week = calendarPeriod("2027-03-28", "week", true);
    expect(week.days).toHaveLength(7);
    expect(week.toCell - week.fromCell).toBe((7 * 24 - 1) * 12);
    expect(calendarPeriod("2026-11-28", "day", false).days.map((one) => one.date)).toEqual(["2026-11-28"]);
    expect([shifted("2026-12-28", "week", 1), shifted("2027-03-01", "day", -1)]).toEqual([
      "2027-01-04",
      "2027-02-28",
    ]);
    expect([weekNumber("2026-11-24"), weekNumber("2027-01-01")]).toEqual([48, 53]);
  });

  test.each([null, "", "vandaag", "2026-13-01", "2026-02-30", "1026-01-01", "2026-11-24 or 1=1"])(
    "are not read from %j",
    (text) => expect(readDate(text)).toBeNull(),
  );
});
