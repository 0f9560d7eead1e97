import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { timeZone } from "#app/platform/moment.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "./conversation-type.ts";
import { roomFor } from "./room.ts";
import { formatSlot } from "./slot.ts";
import { freeSlots, type SlotListSearch } from "./slots.ts";
import type { CalendarStaff, Roster, StaffCalendar, Stretch } from "./staff-calendar.ts";
import { teamsFor } from "./team.ts";

const person = (id: string, department: CalendarStaff["department"] = "meedoen"): CalendarStaff => ({
  id,
  department,
  languages: ["nl"],
});
const roster = (
  staffId: string,
  weekday: number,
  from: string,
  to: string,
  location: string | null,
): Roster => ({
  staffId,
  weekday,
  from,
  to,
  location,
});
const calendarOf = (rosters: readonly Roster[], more: Partial<StaffCalendar> = {}): StaffCalendar => ({
  staff: [...new Set(rosters.map(({ staffId }) => staffId))].map((id) => person(id)),
  rosters,
  absences: [],
  busy: new Map(),
  ...more,
});
const busy = (staffId: string, from: string, to: string): Stretch => ({
  staffId,
  fromCell: cellAt(from),
  toCell: cellAt(to),
});

function busyOf(stretches: readonly Stretch[]): StaffCalendar["busy"] {
  const of = (id: string) => stretches.filter(({ staffId }) => staffId === id);
  return new Map(stretches.map(({ staffId }) => [staffId, of(staffId)]));
}

function search(calendar: StaffCalendar, more: Partial<SlotListSearch> = {}): SlotListSearch {
  const type = more.type ?? conversationType(policy, "geldgesprek");
  const from = Temporal.Instant.from("2026-11-22T09:00:00Z");
  return { type, minutes: type.minutes, channel: "office", from, policy, calendar, ...more };
}

/** "fr 27 10:00 WNK" */
function times(wish: SlotListSearch): readonly string[] {
  return freeSlots(wish).map(({ startsAt, location }) => {
    const local = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
    return [local.toPlainDate(), local.toPlainTime().toString().slice(0, 5), location ?? "-"].join(" ");
  });
}

describe("free times", () => {
  test("follow each other without overlap, buffer included", () => {
    const calendar = calendarOf([
      roster("bart", 5, "10:00", "13:00", "WNK"),
      roster("bart", 5, "14:00", "16:00", "WNK"),
    ]);
    expect(times(search(calendar, { minutes: 75, limitDays: 1 }))).toEqual([
      "2026-11-27 10:00 WNK",
      "2026-11-27 11:30 WNK",
      "2026-11-27 14:00 WNK",
    ]);
  });

  test("start on a quarter, also when the work does not", () => {
    const calendar = calendarOf([roster("bart", 5, "10:05", "12:00", "WNK")]);
    expect(times(search(calendar, { limitDays: 1 }))).toEqual(["2026-11-27 10:15 WNK"]);
  });

  test("need an open location of the type", () => {
    const calendar = calendarOf([
      roster("bart", 5, "08:00", "11:00", "WNK"),
      roster("bart", 2, "10:00", "12:00", "WNK"),
      roster("bart", 3, "10:00", "12:00", "HVJ"),
      roster("bart", 4, "10:00", "12:00", null),
    ]);
    expect(times(search(calendar, { limitDays: 1 }))).toEqual(["2026-11-27 09:30 WNK"]);
    expect(times(search(calendar, { channel: "phone", limitDays: 1 }))).toEqual([
      "2026-11-24 10:00 -",
      "2026-11-24 11:00 -",
    ]);
  });

  test("at home leave half an hour to travel on both sides", () => {
    const calendar = calendarOf([roster("bart", 2, "10:00", "13:00", "WNK")], {
      busy: busyOf([busy("bart", "2026-11-24T11:45:00.000Z", "2026-11-24T12:00:00.000Z")]),
    });
    // 10.00 to 10.30 on the way, 45 minutes, ten to write it up, half an hour back.
    expect(times(search(calendar, { channel: "home", limitDays: 1 }))).toEqual(["2026-11-24 10:30 -"]);
  });

  test("respect the notice and the days ahead of the type", () => {
    const week = [1, 2, 3, 4, 5].map((weekday) => roster("bart", weekday, "09:00", "17:00", "STH"));
    const from = Temporal.Instant.from("2026-11-23T12:20:00Z");
    const found = times(search(calendarOf(week), { from }));
    expect(found[0]).toBe("2026-11-24 14:00 STH");
    expect(found.at(-1)).toMatch(/^2026-12-07/);
  });

  test("skip public holidays", () => {
    const week = [1, 2, 3, 4, 5, 6].map((weekday) => roster("bart", weekday, "10:00", "12:00", "BIB"));
    const daysFrom = (from: string) =>
      times(search(calendarOf(week), { from: Temporal.Instant.from(from) })).map((time) => time.slice(0, 10));
    const christmas = daysFrom("2026-12-20T09:00:00Z");
    expect(christmas).toContain("2026-12-24");
    expect(christmas).toContain("2026-12-29");
    for (const closed of ["2026-12-25", "2026-12-26", "2027-01-01"]) expect(christmas).not.toContain(closed);
    expect(daysFrom("2027-04-20T09:00:00Z")).toContain("2027-04-28");
    expect(daysFrom("2027-04-20T09:00:00Z")).not.toContain("2027-04-27");
  });

  test.each([
    ["2027-03-27T10:00:00Z", "2027-03-29T08:00:00.000Z", "2027-03-30T08:00:00.000Z"],
    ["2026-10-23T10:00:00Z", "2026-10-26T09:00:00.000Z", "2026-10-27T09:00:00.000Z"],
  ])("stay at ten o'clock when the clock changes (%s)", (from, monday, tuesday) => {
    const calendar = calendarOf([
      roster("bart", 1, "10:00", "11:00", "STH"),
      roster("bart", 2, "10:00", "11:00", "STH"),
    ]);
    const starts = freeSlots(search(calendar, { from: Temporal.Instant.from(from) })).map(
      ({ startsAt }) => startsAt,
    );
    // Easter Monday of 2027 is closed.
    expect(starts.slice(0, 2)).toEqual(
      monday.startsWith("2027") ? [tuesday, "2027-04-05T08:00:00.000Z"] : [monday, tuesday],
    );
  });

  test("of a Sunday on which the clock changes lie in the hours worked, and exist", () => {
    const calendar = calendarOf([roster("bart", 7, "01:00", "05:00", null)]);
    const on = (from: string) =>
      freeSlots(search(calendar, { from: Temporal.Instant.from(from), channel: "phone", limitDays: 1 })).map(
        ({ startsAt }) => startsAt,
      );
    expect(on("2026-03-24T10:00:00Z")).toEqual(
      ["2026-03-29T00", "2026-03-29T01", "2026-03-29T02"].map((hour) => `${hour}:00:00.000Z`),
    );
    // In 2027 that Sunday is Easter: closed.
    expect(on("2027-03-24T10:00:00Z")[0]).toBe("2027-04-03T23:00:00.000Z");
    expect(on("2026-10-20T10:00:00Z")).toEqual(
      ["2026-10-24T23", "2026-10-25T00", "2026-10-25T01", "2026-10-25T02", "2026-10-25T03"].map(
        (hour) => `${hour}:00:00.000Z`,
      ),
    );
  });

  test("are at most six per day and place, the first and the last among them", () => {
    const type = conversationType(policy, "belgesprek");
    const calendar = calendarOf([roster("olena", 1, "09:00", "17:00", null)], {
      staff: [person("olena", "kcc")],
    });
    const found = times(search(calendar, { type, channel: "phone", limitDays: 1 }));
    expect(found).toHaveLength(6);
    expect([found[0], found[5]]).toEqual(["2026-11-23 09:00 -", "2026-11-23 16:30 -"]);
  });

  test("of a part of the day are those of the whole day that lie in it", () => {
    const calendar = calendarOf([
      roster("bart", 4, "09:00", "13:00", "STH"),
      roster("bart", 4, "13:30", "20:00", "STH"),
    ]);
    const hours = (partOfDay: SlotListSearch["partOfDay"]) =>
      times(search(calendar, { partOfDay, limitDays: 1 })).map((time) => time.slice(11, 16));
    expect(hours("morning")).toEqual(["09:00", "10:00", "11:00"]);
    expect(hours("afternoon-after-school")).toEqual(["14:30", "15:30", "16:30"]);
    expect(hours("evening")).toEqual(["17:30", "18:30"]);
  });

  test("of two departments are those that both have", () => {
    const type = conversationType(policy, "jonge-oudergesprek");
    const rosters = [roster("joy", 2, "09:00", "13:00", "HVJ"), roster("samira", 2, "10:00", "17:00", "HVJ")];
    const staff = [person("joy", "jongerenloket"), person("samira", "jeugd-gezin")];
    const calendar = calendarOf(rosters, { staff });
    expect(times(search(calendar, { type, limitDays: 1 }))).toEqual([
      "2026-11-24 10:00 HVJ",
      "2026-11-24 11:30 HVJ",
    ]);
    expect(times(search(calendarOf(rosters, { staff: staff.slice(0, 1) }), { type }))).toEqual([]);
  });

  test("do not exist for an appointment that is not booked, or a channel the type does not have", () => {
    const calendar = calendarOf([roster("samira", 1, "09:00", "17:00", "HVJ")], {
      staff: [person("samira", "jeugd-gezin")],
    });
    const monday = Temporal.Instant.from("2026-11-23T07:00:00Z");
    const spoed = conversationType(policy, "spoedgesprek");
    expect(times(search(calendar, { type: spoed, channel: "phone", from: monday }))).toEqual([]);
    const bel = conversationType(policy, "belgesprek");
    expect(times(search(calendar, { type: bel, channel: "office", from: monday }))).toEqual([]);
  });
});

describe("whoever is busy or absent", () => {
  const minute = fc.integer({ min: 0, max: 14 * 24 * 12 });
  const anyBusy = fc.array(
    fc.record({ who: fc.constantFrom("bart", "noor"), at: minute, length: fc.integer({ min: 1, max: 24 }) }),
    {
      maxLength: 60,
    },
  );
  const first = cellAt("2026-11-22T00:00:00.000Z");
  const rosters = ["bart", "noor"].flatMap((who) => [
    roster(who, 1, "09:30", "12:30", "WNK"),
    roster(who, 1, "13:00", "16:00", "WNK"),
    roster(who, 4, "09:00", "20:00", "STH"),
  ]);

  test("is never offered, and every time offered can be had", () => {
    fc.assert(
      fc.property(anyBusy, fc.constantFrom("office", "home", "phone"), (taken, channel) => {
        const stretches = taken.map(({ who, at, length }) => ({
          staffId: who,
          fromCell: first + at,
          toCell: first + at + length,
        }));
        const half = stretches.length / 2;
        const wish = search(
          calendarOf(rosters, {
            busy: busyOf(stretches.slice(0, half)),
            absences: stretches.slice(half).map(({ staffId, fromCell, toCell }) => ({
              staffId,
              from: new Date(fromCell * 300_000).toISOString(),
              to: new Date(toCell * 300_000).toISOString(),
            })),
          }),
          { channel: channel as "office" },
        );
        const room = roomFor(wish.type, wish.minutes, wish.channel);
        for (const slot of freeSlots(wish)) {
          const start = cellAt(slot.startsAt) - room.before;
          const found = teamsFor(slot, wish);
          expect(found.ok).toBe(true);
          for (const staffId of found.ok ? found.teams.flat() : []) {
            const clash = stretches.filter(
              (other) =>
                other.staffId === staffId && other.fromCell < start + room.total && start < other.toCell,
            );
            expect(clash).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("makes a time taken, not unknown", () => {
    const wish = search(
      calendarOf([roster("bart", 5, "10:00", "12:00", "WNK")], {
        absences: [{ staffId: "bart", from: "2026-11-26T23:00:00.000Z", to: "2026-11-27T23:00:00.000Z" }],
      }),
    );
    const slot = { startsAt: "2026-11-27T09:00:00.000Z", channel: "office", location: "WNK" } as const;
    expect(teamsFor(slot, wish)).toEqual({ ok: false, reason: "taken" });
    expect(freeSlots(wish).map(formatSlot)).not.toContain(formatSlot(slot));
  });
});

describe("who holds a conversation", () => {
  const slot = { startsAt: "2026-11-27T09:00:00.000Z", channel: "office", location: "WNK" } as const;
  const rosters = ["a", "b", "c"].map((id) => roster(id, 5, "10:00", "12:00", "WNK"));
  const staff = [person("a"), person("b"), { ...person("c"), languages: ["nl", "ar"] }];
  const calendar = calendarOf(rosters, {
    staff,
    busy: busyOf([
      busy("a", "2026-11-27T10:00:00.000Z", "2026-11-27T10:55:00.000Z"),
      busy("b", "2026-11-26T10:00:00.000Z", "2026-11-26T15:00:00.000Z"),
    ]),
  });
  const order = (wishes: Parameters<typeof teamsFor>[2]) => {
    const found = teamsFor(slot, search(calendar), wishes);
    return found.ok ? found.teams.flat().join("") : found.reason;
  };

  test("is who has least to do that day, unless somebody is asked for or speaks the language", () => {
    expect(order({})).toBe("bca");
    expect(order({ language: "ar" })).toBe("cba");
    expect(order({ language: "ar", preferStaff: "a" })).toBe("acb");
    expect(order({ preferStaff: "nobody" })).toBe("bca");
  });

  test("may still be chosen half an hour after the notice, and never in the past", () => {
    const at = (from: string, type = conversationType(policy, "geldgesprek")) =>
      teamsFor(slot, search(calendar, { from: Temporal.Instant.from(from), type })).ok;
    expect(at("2026-11-26T09:30:00Z")).toBe(true);
    expect(at("2026-11-26T09:31:00Z")).toBe(false);
    const atOnce = { ...conversationType(policy, "geldgesprek"), noticeHours: 0 };
    expect(at("2026-11-27T09:00:00Z", atOnce)).toBe(true);
    expect(at("2026-11-27T09:01:00Z", atOnce)).toBe(false);
  });
});
