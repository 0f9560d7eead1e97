import { Temporal } from "temporal-polyfill";
import type { Channel, ConversationType, OpeningHours, Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { isHoliday } from "#app/municipality/working-days.ts";
import { cellFrom } from "#app/conversations/cells/cells.ts";
import { type LocalDay, localDay } from "#app/conversations/cells/local-day.ts";
import { isClosed, type StaffCalendar, type Stretch } from "./staff-calendar.ts";

export const partsOfDay = ["morning", "afternoon-after-school", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

export interface SlotSearch {
  readonly type: ConversationType;
  /** Length of the appointment, an interpreter counted in. */
  readonly minutes: number;
  readonly channel: Channel;
  /** The moment of looking. */
  readonly from: Temporal.Instant;
  readonly policy: Policy;
  readonly calendar: StaffCalendar;
}

/** Somebody at work on a day, where the conversation can be held. Location: of the office, otherwise null. */
export interface WorkStretch extends Stretch {
  readonly location: string | null;
}

type Bookable = Pick<SlotSearch, "type" | "from">;

/** The first cell that can be booked: the type's notice from now. */
export function earliestCell({ type, from }: Bookable): number {
  return cellFrom(from.add({ hours: type.noticeHours }).epochMilliseconds);
}

/**
 * The days on which a type can be booked, today first: as many days ahead as the type says, public holidays left
 * out. A type that looks no day ahead (spoedgesprek) is never booked: we call.
 */
export function* bookableDays({ type, from }: Bookable): Generator<LocalDay> {
  let day = localDay(localDate(from));
  for (let ahead = 0; type.daysAhead > 0 && ahead <= type.daysAhead; ahead += 1) {
    if (!isHoliday(day.date)) yield day;
    day = localDay(day.next);
  }
}

/** The cells from the start of today up to the end of the last day that can be booked. */
export function bookablePeriod({ type, from }: Bookable): {
  readonly fromCell: number;
  readonly toCell: number;
} {
  const today = localDay(localDate(from));
  const last = Temporal.PlainDate.from(today.date).add({ days: type.daysAhead });
  return { fromCell: today.firstCell, toCell: localDay(last.toString()).endCell };
}

/**
 * Who works when on a day. In the office: at a location of the type, while it is open. By phone, by video or at
 * the family's home: wherever they work.
 */
export function workOn(day: LocalDay, search: Omit<SlotSearch, "minutes" | "from">): readonly WorkStretch[] {
  const { type, channel, policy, calendar } = search;
  const closings = (calendar.closings ?? []).filter(({ date }) => date === day.date);
  const rosters = calendar.rosters.filter(
    (row) => row.weekday === day.weekday && !isClosed(closings, day.date, row.location),
  );
  const open = hoursOn(day, type, policy);
  const work = (staffId: string, from: string, to: string, location: string | null): WorkStretch => ({
    staffId,
    fromCell: day.cellAt(from),
    toCell: day.cellAt(to),
    location,
  });
  if (channel !== "office") return rosters.map(({ staffId, from, to }) => work(staffId, from, to, null));
  return rosters
    .flatMap(({ staffId, from, to, location }) =>
      (open.get(location) ?? []).map((hours) =>
        work(staffId, later(from, hours.from), earlier(to, hours.to), location),
      ),
    )
    .filter((stretch) => stretch.fromCell < stretch.toCell);
}

/** The opening hours of a day, of each location where the type is held. */
function hoursOn({ weekday }: LocalDay, { locations }: ConversationType, policy: Policy) {
  return new Map<string | null, readonly OpeningHours[]>(
    policy.locations
      .filter(({ id }) => locations.includes(id))
      .map(({ id, opening }) => [id, opening.filter(({ weekdays }) => weekdays.includes(weekday))]),
  );
}

// Wall times are written with two digits each, so text compares as time does.
const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Cells of a part of the day: until noon, from when school is out (14.30), from 17.00. */
export function cellsOfPart(day: LocalDay, part: PartOfDay): { readonly from: number; readonly to: number } {
  if (part === "morning") return { from: day.firstCell, to: day.cellAt("12:00") };
  if (part === "evening") return { from: day.cellAt("17:00"), to: day.endCell };
  return { from: day.cellAt("14:30"), to: day.cellAt("17:00") };
}
