import type { DepartmentId } from "#app/municipality/policy.ts";
import { startOfCell } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import { gridCells, type Room, roomFor } from "./room.ts";
import type { Slot } from "./slot.ts";
import { bookableDays, bookablePeriod, cellsOfPart, earliestCell, workOn } from "./search.ts";
import type { PartOfDay, SlotSearch, WorkStretch } from "./search.ts";
import { type Occupation, occupation } from "./staff-calendar.ts";

export interface SlotListSearch extends SlotSearch {
  readonly partOfDay?: PartOfDay | undefined;
  /** At most this many days that have a free time. */
  readonly limitDays?: number | undefined;
}

/** More times than this on one day in one place is a list nobody reads. */
const timesPerDayAndPlace = 6;

/**
 * The free times to choose from, earliest first. Sparse on purpose: of every person consecutive times that do not
 * overlap, and at most six per day and place. A type of two departments shows times at which both have somebody.
 */
export function freeSlots(search: SlotListSearch): readonly Slot[] {
  if (!search.type.channels.includes(search.channel)) return [];
  const { fromCell, toCell } = bookablePeriod(search);
  const known: Known = {
    taken: occupation(search.calendar, fromCell, toCell),
    departmentOf: new Map(search.calendar.staff.map(({ id, department }) => [id, department])),
    earliest: earliestCell(search),
  };
  const slots: Slot[] = [];
  let daysWithTimes = 0;
  for (const day of bookableDays(search)) {
    const found = slotsOn(day, search, known);
    slots.push(...found);
    if (found.length > 0) daysWithTimes += 1;
    if (daysWithTimes === search.limitDays) break;
  }
  return slots;
}

/** What holds for every day of a search. */
interface Known {
  readonly taken: Occupation;
  readonly departmentOf: ReadonlyMap<string, DepartmentId>;
  readonly earliest: number;
}

function slotsOn(day: LocalDay, search: SlotListSearch, known: Known): readonly Slot[] {
  const work = workOn(day, search);
  const places = [...new Set(work.map(({ location }) => location))];
  return places
    .flatMap((place) => {
      const there = work.filter(({ location }) => location === place);
      return startsAmong(there, day, search, known).map((start) => ({ start, place }));
    })
    .sort((one, other) => one.start - other.start)
    .map(({ start, place }) => slotAt(start, place, search));
}

function slotAt(start: number, location: string | null, { minutes, channel }: SlotListSearch): Slot {
  const startsAt = startOfCell(start);
  const endsAt = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return { startsAt, endsAt, channel, location };
}

/** The cells at which appointments can start among these people, in order. */
function startsAmong(
  work: readonly WorkStretch[],
  day: LocalDay,
  search: SlotListSearch,
  { taken, departmentOf, earliest }: Known,
): readonly number[] {
  const { type, minutes, channel } = search;
  const room = roomFor(type, minutes, channel);
  const [first = [], ...others] = type.departments.map((department) =>
    work
      .filter(({ staffId }) => departmentOf.get(staffId) === department)
      .map((stretch) => freeStarts(stretch, taken, room)),
  );
  const otherStarts = others.map((free) => new Set(free.flat()));
  const together = (starts: readonly number[]) =>
    others.length === 0 ? starts : starts.filter((start) => otherStarts.every((free) => free.has(start)));
  // Drawn into the day: many people have the same starts, and this way they come out once and in order.
  const drawn = new Uint8Array(day.endCell - day.firstCell);
  for (const free of first)
    for (const start of everyStep(together(free), room.step)) drawn[start - day.firstCell] = 1;
  return evenlySpread(wanted(drawn, day, search, earliest), timesPerDayAndPlace);
}

/** Every start on the grid at which the whole conversation fits into a stretch of work, in order. */
function freeStarts(stretch: WorkStretch, { firstCell, taken }: Occupation, room: Room): readonly number[] {
  const cells = taken.get(stretch.staffId);
  if (!cells) return [];
  const starts: number[] = [];
  let free = 0;
  for (let cell = stretch.fromCell; cell < stretch.toCell; cell += 1) {
    free = cells[cell - firstCell] === 1 ? 0 : free + 1;
    const start = cell + 1 - room.total + room.before;
    if (free >= room.total && start % gridCells === 0) starts.push(start);
  }
  return starts;
}

/** Of starts in order those that leave each other room. */
function everyStep(starts: readonly number[], step: number): readonly number[] {
  const kept: number[] = [];
  for (const start of starts) if (start >= (kept.at(-1) ?? 0) + step) kept.push(start);
  return kept;
}

/** The cells that are drawn into a day, as far as they are wanted and not too soon. */
function wanted(
  drawn: Uint8Array,
  day: LocalDay,
  { partOfDay }: SlotListSearch,
  earliest: number,
): readonly number[] {
  const part = partOfDay ? cellsOfPart(day, partOfDay) : { from: day.firstCell, to: day.endCell };
  const starts: number[] = [];
  for (let cell = Math.max(part.from, earliest); cell < part.to; cell += 1)
    if (drawn[cell - day.firstCell] === 1) starts.push(cell);
  return starts;
}

/** At most `count` of a list, the first and the last among them. */
function evenlySpread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, index) => list[Math.round((index * (list.length - 1)) / (count - 1))] as T,
  );
}
