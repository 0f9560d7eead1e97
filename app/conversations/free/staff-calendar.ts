import type { ConversationType, DepartmentId } from "#app/municipality/policy.ts";
import { cellAt, cellFrom } from "#app/conversations/cells/cells.ts";

/** What is known of the people who hold conversations, in the period that is looked at. */
export interface StaffCalendar {
  readonly staff: readonly CalendarStaff[];
  readonly rosters: readonly Roster[];
  readonly absences: readonly Absence[];
  /** Per person the conversations that are held or confirmed. */
  readonly busy: ReadonlyMap<string, readonly Cells[]>;
  /** Days that are closed besides public holidays. */
  readonly closings?: readonly Closing[];
}

/** A day on which the municipality is closed, or one location of it. */
export interface Closing {
  /** Local date. */
  readonly date: string;
  /** Null: every location. */
  readonly location: string | null;
}

/** Is nobody at work there on this local date? Who works elsewhere still is. */
export function isClosed(closings: readonly Closing[], date: string, location: string | null): boolean {
  return closings.some(
    (closing) => closing.date === date && (closing.location === null || closing.location === location),
  );
}

export interface CalendarStaff {
  readonly id: string;
  readonly department: DepartmentId;
  readonly languages: readonly string[];
  /** Types of conversation they hold; none named: all of their department. */
  readonly skills?: readonly string[];
  /** Locations where they work; none named: everywhere. */
  readonly places?: readonly string[];
}

/** What counts for one type of conversation: who has the skill for it, at work where they may be. */
export function calendarFor({ id }: Pick<ConversationType, "id">, calendar: StaffCalendar): StaffCalendar {
  const staff = calendar.staff.filter(({ skills }) => !skills?.length || skills.includes(id));
  const placesOf = new Map(staff.map((person) => [person.id, person.places ?? []]));
  const rosters = calendar.rosters.filter(({ staffId, location }) => {
    const places = placesOf.get(staffId);
    return places && (location === null || places.length === 0 || places.includes(location));
  });
  return { ...calendar, staff, rosters };
}

/** An uninterrupted stretch of work that returns every week; wall times in Amsterdam ("09:00"). */
export interface Roster {
  readonly staffId: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  /** Null: at work where no family can come. */
  readonly location: string | null;
}

/** From and to are instants, ISO text in UTC. */
export interface Absence {
  readonly staffId: string;
  readonly from: string;
  readonly to: string;
}

/** Cells one after the other, the end not included. */
export interface Cells {
  readonly fromCell: number;
  readonly toCell: number;
}

/** Cells of one person. */
export interface Stretch extends Cells {
  readonly staffId: string;
}

/** Which cells of the period are taken: by person, one byte per cell, from `firstCell` on. */
export interface Occupation {
  readonly firstCell: number;
  readonly taken: ReadonlyMap<string, Uint8Array>;
}

/** Draws conversations and absences into the cells from `firstCell` up to `endCell`. */
export function occupation(calendar: StaffCalendar, firstCell: number, endCell: number): Occupation {
  const length = endCell - firstCell;
  const taken = new Map(calendar.staff.map(({ id }) => [id, new Uint8Array(length)]));
  // A negative place would count from the end.
  const draw = (cells: Uint8Array | undefined, { fromCell, toCell }: Cells) =>
    cells?.fill(1, Math.max(0, fromCell - firstCell), Math.max(0, toCell - firstCell));
  for (const [staffId, busy] of calendar.busy) {
    const cells = taken.get(staffId);
    for (const stretch of busy) draw(cells, stretch);
  }
  for (const { staffId, from, to } of calendar.absences) {
    draw(taken.get(staffId), { fromCell: cellAt(from), toCell: cellFrom(to) });
  }
  return { firstCell, taken };
}

/** Whether nothing takes these cells of a person. */
export function isFree({ firstCell, taken }: Occupation, stretch: Stretch): boolean {
  const cells = taken.get(stretch.staffId);
  return (
    cells !== undefined &&
    !cells.subarray(stretch.fromCell - firstCell, stretch.toCell - firstCell).includes(1)
  );
}
