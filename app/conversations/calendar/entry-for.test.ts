import { expect, test } from "vitest";
import { calendarFor, type StaffCalendar } from "#app/conversations/free/staff-calendar.ts";

const roster = (staffId: string, location: string | null) => ({
  staffId,
  weekday: 1,
  from: "09:00",
  to: "12:00",
  location,
});
const person = (id: string, skills: readonly string[], places: readonly string[]) => ({
  id,
  department: "jeugd-gezin" as const,
  languages: ["nl"],
  skills,
  places,
});
const calendar: StaffCalendar = {
  staff: [
    person("all", [], []),
    person("mediator", ["scheidingsgesprek"], []),
    person("one-place", [], ["HVJ"]),
  ],
  rosters: ["all", "mediator", "one-place"].flatMap((id) =>
    ["HVJ", "WNK", null].map((place) => roster(id, place)),
  ),
  absences: [],
  busy: new Map(),
};

test.each([
  ["eerste-gesprek", "all", ["HVJ", "WNK", null]],
  ["eerste-gesprek", "mediator", []],
  ["scheidingsgesprek", "mediator", ["HVJ", "WNK", null]],
  ["eerste-gesprek", "one-place", ["HVJ", null]],
] as const)("for a %s %s works at %j", (id, staffId, places) => {
  const { staff, rosters } = calendarFor({ id }, calendar);
  const own = rosters.filter((row) => row.staffId === staffId);
  expect(own.map(({ location }) => location)).toEqual(places);
  expect(staff.some((known) => known.id === staffId)).toBe(places.length > 0);
});

test("somebody of whom nothing is written down does everything everywhere", () => {
  const plain = { ...calendar, staff: [{ id: "all", department: "meedoen" as const, languages: [] }] };
  expect(calendarFor({ id: "geldgesprek" }, plain).rosters).toHaveLength(3);
});
