import type { Policy } from "#app/municipality/policy.ts";
import { isHoliday } from "#app/municipality/working-days.ts";
import type { CalendarContent, CalendarAppointment } from "./read.server.ts";
import { cellAt, cellFrom, startOfCell } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import type { Slot } from "#app/conversations/free/slot.ts";

/** What stands in somebody's calendar on a day; from and to are instants, ISO text in UTC. */
export type CalendarBlock = { readonly from: string; readonly to: string } & (
  | { readonly kind: "appointment" | "held"; readonly appointment: CalendarAppointment }
  | { readonly kind: "walk-in"; readonly location: string | null }
  | { readonly kind: "away" | "meeting" | "off" }
  | { readonly kind: "closed"; readonly name: string | null }
  | { readonly kind: "free"; readonly minutes: number }
);

/** Where somebody works on a day: ids of locations, null for elsewhere. Empty when they do not. */
export function placesOf(content: CalendarContent, staffId: string, day: LocalDay): (string | null)[] {
  const rows = content.rosters.filter((row) => row.staffId === staffId && row.weekday === day.weekday);
  return [...new Set(rows.map(({ location }) => location))];
}

/**
 * The blocks of one person on one day, earliest first. A day without work is one block; so is a day that is
 * closed, with what was booked on it all the same.
 */
export function blocksOn(
  content: CalendarContent,
  staffId: string,
  day: LocalDay,
  free: readonly Slot[] = [],
): readonly CalendarBlock[] {
  const within = ({ from, to }: { from: string; to: string }) =>
    cellFrom(to) > day.firstCell && cellAt(from) < day.endCell;
  const appointments = content.appointments
    .filter((appointment) => appointment.staffIds.includes(staffId))
    .map((appointment): CalendarBlock => {
      const kind = appointment.status === "held" ? ("held" as const) : ("appointment" as const);
      return { kind, appointment, from: appointment.starts_at, to: appointment.ends_at };
    })
    .filter(within);
  const absences = content.absences
    .filter((absence) => absence.staffId === staffId)
    .filter(within)
    .map(({ from, to, kind }): CalendarBlock => ({ kind, ...clip({ from, to }, day) }));
  const rosters = content.rosters.filter((row) => row.staffId === staffId && row.weekday === day.weekday);
  const closed = closedOn(content, day, placesOf(content, staffId, day));
  const walkIns = rosters
    .filter((row) => row.kind === "walk-in" && !closed)
    .map(({ from, to, location }): CalendarBlock => ({
      kind: "walk-in",
      location,
      from: startOfCell(day.cellAt(from)),
      to: startOfCell(day.cellAt(to)),
    }));
  const slots = free
    .map(({ startsAt, endsAt }): CalendarBlock => ({
      kind: "free",
      from: startsAt,
      to: endsAt,
      minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
    }))
    .filter(within);
  const off: CalendarBlock[] = rosters.length === 0 && !closed ? [{ kind: "off", ...workingDay(day) }] : [];
  return [...(closed ? [closed] : []), ...off, ...appointments, ...absences, ...walkIns, ...slots].sort(
    (one, other) => one.from.localeCompare(other.from),
  );
}

/** Times at which a location receives people without an appointment, on one day. */
export function walkInsOn(policy: Policy, locationId: string, day: LocalDay) {
  const place = policy.locations.find(({ id }) => id === locationId);
  if (isHoliday(day.date)) return [];
  return (place?.walkIn ?? [])
    .filter(({ weekdays }) => weekdays.includes(day.weekday))
    .map(({ from, to, topic }) => ({
      topic: topic ?? null,
      from: startOfCell(day.cellAt(from)),
      to: startOfCell(day.cellAt(to)),
    }));
}

function closedOn(
  { closings }: CalendarContent,
  day: LocalDay,
  places: readonly (string | null)[],
): CalendarBlock | null {
  if (isHoliday(day.date)) return { kind: "closed", name: null, ...workingDay(day) };
  const closing = closings.find(
    ({ date, location }) =>
      date === day.date &&
      (location === null || (places.length > 0 && places.every((place) => place === location))),
  );
  return closing ? { kind: "closed", name: closing.name, ...workingDay(day) } : null;
}

const workingDay = (day: LocalDay) => ({
  from: startOfCell(day.cellAt("09:00")),
  to: startOfCell(day.cellAt("17:00")),
});

/** An absence of days is shown on each day, as long as people may work. */
function clip({ from, to }: { from: string; to: string }, day: LocalDay): { from: string; to: string } {
  const [start, end] = [startOfCell(day.cellAt("07:00")), startOfCell(day.cellAt("22:00"))];
  return { from: from < start ? start : from, to: to > end ? end : to };
}

/**
 * Blocks beside each other where they overlap: for each block its lane and how many lanes its group has. In the
 * order of the blocks.
 */
export function lanesOf(
  blocks: readonly { readonly from: string; readonly to: string }[],
): readonly { readonly lane: number; readonly of: number }[] {
  const lanes: { lane: number; of: number }[] = [];
  let group: number[] = [];
  let ends: string[] = [];
  const close = () => {
    for (const index of group) lanes[index] = { lane: lanes[index]?.lane ?? 0, of: ends.length };
    group = [];
    ends = [];
  };
  blocks.forEach(({ from, to }, index) => {
    if (ends.every((end) => end <= from)) close();
    const open = ends.findIndex((end) => end <= from);
    const lane = open === -1 ? ends.length : open;
    ends[lane] = to;
    lanes[index] = { lane, of: 1 };
    group.push(index);
  });
  close();
  return lanes;
}
