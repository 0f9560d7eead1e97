import { localDate } from "#app/platform/moment.ts";
import { cellAt, cellCount, cellFrom } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import { gridCells, roomFor } from "./room.ts";
import type { SlotKey } from "./slot.ts";
import { bookableDays, earliestCell, type SlotSearch, workOn } from "./search.ts";
import { type Cells, isFree, occupation, type StaffCalendar } from "./staff-calendar.ts";

export interface TeamWishes {
  /** Somebody the family knows already. */
  readonly preferStaff?: string | null | undefined;
  /** Of the interpreter: somebody who speaks it comes first, nobody is left out. */
  readonly language?: string | null | undefined;
}

/** The slot itself says which channel. */
export type TeamSearch = Omit<SlotSearch, "channel">;

/** One person of each department of the type, the best choice first. */
export type Teams =
  | { readonly ok: true; readonly teams: readonly (readonly string[])[] }
  | { readonly ok: false; readonly reason: "taken" | "not-offered" };

/** Somebody who takes a while to choose may still have the earliest time on the page. */
const choosingMinutes = 30;

/**
 * Who can hold a conversation at this time. "taken": people work then, but have no room left. "not-offered": not
 * bookable at all, such as outside the hours, too soon or off the grid. First the person asked for, then who
 * speaks the language, then whoever has least to do that day.
 */
export function teamsFor(slot: SlotKey, search: TeamSearch, wishes: TeamWishes = {}): Teams {
  const { type, calendar } = search;
  const day = dayOnOffer(slot, search);
  if (!day) return { ok: false, reason: "not-offered" };
  const room = roomFor(type, search.minutes, slot.channel);
  const fromCell = cellAt(slot.startsAt) - room.before;
  const toCell = fromCell + room.total;
  const atWork = new Set(
    workOn(day, { ...search, channel: slot.channel })
      .filter((work) => work.location === slot.location && work.fromCell <= fromCell && work.toCell >= toCell)
      .map(({ staffId }) => staffId),
  );
  const people = type.departments.map((department) =>
    calendar.staff.filter((person) => person.department === department && atWork.has(person.id)),
  );
  if (people.some(({ length }) => length === 0)) return { ok: false, reason: "not-offered" };
  const taken = occupation(calendar, day.firstCell, day.endCell);
  const rank = (staffId: string) => rankOf(staffId, day, calendar, wishes);
  const free = people.map((ofDepartment) =>
    ofDepartment
      .map(({ id }) => id)
      .filter((staffId) => isFree(taken, { staffId, fromCell, toCell }))
      .sort((one, other) => rank(one) - rank(other)),
  );
  if (free.some(({ length }) => length === 0)) return { ok: false, reason: "taken" };
  return { ok: true, teams: combinations(free) };
}

function dayOnOffer(slot: SlotKey, search: TeamSearch): LocalDay | undefined {
  const start = cellAt(slot.startsAt);
  const now = cellFrom(search.from.epochMilliseconds);
  const earliest = Math.max(now, earliestCell(search) - cellCount(choosingMinutes));
  if (!search.type.channels.includes(slot.channel) || start % gridCells !== 0 || start < earliest)
    return undefined;
  const date = localDate(slot.startsAt);
  for (const day of bookableDays(search)) if (day.date === date) return day;
  return undefined;
}

/** Lower is better. A day has fewer busy cells than a step in rank. */
function rankOf(staffId: string, day: LocalDay, calendar: StaffCalendar, wishes: TeamWishes): number {
  const { preferStaff, language } = wishes;
  const person = calendar.staff.find(({ id }) => id === staffId);
  const speaks = !language || person?.languages.includes(language);
  const busy = calendar.busy.get(staffId) ?? [];
  const busyCells = busy.reduce((sum, stretch) => sum + cellsWithin(stretch, day), 0);
  return (staffId === preferStaff ? 0 : 2_000) + (speaks ? 0 : 1_000) + busyCells;
}

function cellsWithin({ fromCell, toCell }: Cells, { firstCell, endCell }: LocalDay): number {
  return Math.max(0, Math.min(toCell, endCell) - Math.max(fromCell, firstCell));
}

function combinations(free: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return free.reduce<readonly (readonly string[])[]>(
    (teams, people) => teams.flatMap((team) => people.map((person) => [...team, person])),
    [[]],
  );
}
