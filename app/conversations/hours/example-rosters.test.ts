import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { localDate } from "#app/platform/moment.ts";
import { exampleRosters } from "#db/seed/rosters.ts";
import { exampleStaff } from "#db/seed/staff.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { idsOf } from "#app/conversations/free/ids-text.ts";
import { freeSlots } from "#app/conversations/free/slots.ts";
import { teamsFor } from "#app/conversations/free/team.ts";
import { calendarFor, type StaffCalendar } from "#app/conversations/free/staff-calendar.ts";

const appointmentRosters = exampleRosters.filter(({ kind }) => kind === "appointments");

const calendar: StaffCalendar = {
  staff: exampleStaff.map(({ id, department, languages, skills = "" }) => ({
    id,
    skills: idsOf(skills),
    department: department,
    languages: languages.split(","),
  })),
  rosters: appointmentRosters.map(({ staff_id, weekday, from_time, to_time, location = null }) => ({
    staffId: staff_id,
    weekday,
    from: from_time,
    to: to_time,
    location,
  })),
  absences: [],
  busy: new Map(),
};

describe("the rosters of Voorbeeldstad", () => {
  test("are of people who exist, one row per id", () => {
    const people = new Set(exampleStaff.map(({ id }) => id));
    expect(exampleRosters.filter(({ staff_id }) => !people.has(staff_id))).toEqual([]);
    expect(new Set(exampleRosters.map(({ id }) => id)).size).toBe(exampleRosters.length);
  });

  test("lie within the opening hours of their location", () => {
    const outside = appointmentRosters.filter(
      ({ location = null, weekday, from_time, to_time }) =>
        location !== null &&
        !voorbeeldstad.locations
          .find(({ id }) => id === location)
          ?.opening.some(
            (open) => open.weekdays.includes(weekday) && open.from <= from_time && to_time <= open.to,
          ),
    );
    expect(outside).toEqual([]);
  });

  const from = Temporal.Instant.from("2026-11-22T09:00:00Z");
  const bookable = voorbeeldstad.conversationTypes.filter(({ daysAhead }) => daysAhead > 0);

  test.each(bookable.flatMap((type) => type.channels.map((channel) => ({ type, channel, name: type.id }))))(
    "give times for a $name by $channel",
    ({ type, channel }) => {
      const slots = freeSlots({
        type,
        minutes: type.minutes,
        channel,
        from,
        policy: voorbeeldstad,
        calendar: calendarFor(type, calendar),
      });
      expect(slots.length).toBeGreaterThan(5);
    },
  );

  test("give money appointments at all three places, a Thursday evening and a Saturday among them", () => {
    const type = conversationType(voorbeeldstad, "geldgesprek");
    const slots = freeSlots({ type, minutes: 45, channel: "office", from, policy: voorbeeldstad, calendar });
    expect(new Set(slots.map(({ location }) => location))).toEqual(new Set(["STH", "WNK", "BIB"]));
    expect(slots.map(({ startsAt }) => startsAt)).toContain("2026-11-26T17:30:00.000Z");
    expect(new Set(slots.map(({ startsAt }) => localDate(startsAt)))).toContain("2026-11-28");
  });

  test("leave 75 minutes with an interpreter the times that people know", () => {
    const type = conversationType(voorbeeldstad, "geldgesprek");
    const search = { type, minutes: 75, channel: "office", from, policy: voorbeeldstad, calendar } as const;
    const ofBart = freeSlots(search).filter((slot) => {
      const found = teamsFor(slot, search);
      return found.ok && found.teams.flat().includes("staff-bart-de-haan");
    });
    expect(ofBart.map(({ startsAt }) => startsAt)).toEqual(
      expect.arrayContaining([
        "2026-11-27T09:00:00.000Z",
        "2026-11-27T10:30:00.000Z",
        "2026-11-27T13:00:00.000Z",
      ]),
    );
  });
});
