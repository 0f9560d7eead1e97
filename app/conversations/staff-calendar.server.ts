import { type ExpressionBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { ConversationType, DepartmentId } from "#app/municipality/policy.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Db, Schema, Tx } from "#db/schema.ts";
import { cellCount, startOfCell } from "./cells.ts";
import { closingsBetween } from "./closings.server.ts";
import {
  calendarFor,
  type Absence,
  type CalendarStaff,
  type Roster,
  type StaffCalendar,
} from "./staff-calendar.ts";
import { idsOf } from "./ids-text.ts";

/** No conversation lasts longer; one that began before the period may reach into it. */
const longestCells = cellCount(24 * 60);

export interface CalendarPeriod {
  readonly type: Pick<ConversationType, "id" | "departments">;
  readonly fromCell: number;
  /** Not included. */
  readonly toCell: number;
  readonly now: Temporal.Instant;
  /** The hold of this draft does not count: it may move. */
  readonly draftId?: string | undefined;
}

/** Reads who can hold a type of conversation when, and who is busy. Holds that expired do not count as busy. */
export async function loadStaffCalendar(db: Db | Tx, period: CalendarPeriod): Promise<StaffCalendar> {
  const [staff, rosters, absences, busy, closings] = await Promise.all([
    readStaff(db, period),
    readRosters(db, period),
    readAbsences(db, period),
    readBusy(db, period),
    closingsBetween(db, localDate(startOfCell(period.fromCell)), localDate(startOfCell(period.toCell))),
  ]);
  return calendarFor(period.type, { staff, rosters, absences, busy, closings });
}

async function readStaff(
  db: Db | Tx,
  { type: { departments } }: CalendarPeriod,
): Promise<readonly CalendarStaff[]> {
  const rows = await db
    .selectFrom("staff")
    .select(["id", "department", "languages", "skills", "places"])
    .where("department", "in", departments)
    .where("active", "=", 1)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    department: row.department as DepartmentId,
    languages: idsOf(row.languages),
    skills: idsOf(row.skills),
    places: idsOf(row.places),
  }));
}

async function readRosters(
  db: Db | Tx,
  { type: { departments } }: CalendarPeriod,
): Promise<readonly Roster[]> {
  return db
    .selectFrom("roster")
    .select(["staff_id as staffId", "weekday", "from_time as from", "to_time as to", "location"])
    .where("staff_id", "in", activeStaff(departments))
    .where("kind", "=", "talks")
    .orderBy("id")
    .execute();
}

async function readAbsences(db: Db | Tx, period: CalendarPeriod): Promise<readonly Absence[]> {
  return db
    .selectFrom("absence")
    .select(["staff_id as staffId", "from_at as from", "to_at as to"])
    .where("from_at", "<", startOfCell(period.toCell))
    .where("to_at", ">", startOfCell(period.fromCell))
    .where("staff_id", "in", activeStaff(period.type.departments))
    .execute();
}

function activeStaff(departments: readonly DepartmentId[]) {
  return (select: ExpressionBuilder<Schema, keyof Schema>) =>
    select.selectFrom("staff").select("id").where("department", "in", departments).where("active", "=", 1);
}

/**
 * The stretches as one text per person ("5930412+11,..."): thousands of rows would cost the thread that serves
 * everybody ten times as much. For the same reason the few cells that are free after all are read apart.
 */
async function readBusy(db: Db | Tx, period: CalendarPeriod): Promise<StaffCalendar["busy"]> {
  const { type, fromCell, toCell } = period;
  const freed = await readFreed(db, period);
  const rows = await db
    .selectFrom("appointment_cell")
    .where("staff_id", "in", activeStaff(type.departments))
    .where("cell", ">=", fromCell - longestCells)
    .where("cell", "<", toCell)
    // Written out: with a parameter SQLite would not know that the index of these rows will do.
    .where(sql<boolean>`stretch > 0`)
    .groupBy("staff_id")
    .select([
      "staff_id",
      sql<string>`string_agg(cast(cell as text) || '+' || cast(stretch as text), ',')`.as("stretches"),
    ])
    .execute();
  return new Map(
    rows.map(({ staff_id, stretches }) => {
      const taken = cellsIn(stretches);
      const free = freed.get(staff_id);
      return [staff_id, free ? taken.filter((cell) => !free.has(cell)) : taken];
    }),
  );
}

function cellsIn(stretches: string): number[] {
  const cells: number[] = [];
  for (const stretch of stretches.split(",")) {
    const [first = 0, length = 0] = stretch.split("+").map(Number);
    for (let cell = first; cell < first + length; cell += 1) cells.push(cell);
  }
  return cells;
}

/** Cells of holds that do not count. What changes between two statements is settled when somebody holds a time. */
async function readFreed(db: Db | Tx, { fromCell, toCell, now, draftId }: CalendarPeriod) {
  const rows = await db
    .selectFrom("appointment")
    .innerJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
    .select(["appointment_cell.staff_id", "appointment_cell.cell"])
    .where("appointment.status", "=", "held")
    .where("appointment_cell.cell", ">=", fromCell)
    .where("appointment_cell.cell", "<", toCell)
    .where((where) =>
      where.or([
        where("appointment.held_until", "<=", isoMillis(now)),
        ...(draftId === undefined ? [] : [where("appointment.draft_id", "=", draftId)]),
      ]),
    )
    .execute();
  const freed = new Map<string, Set<number>>();
  for (const { staff_id, cell } of rows) {
    const cells = freed.get(staff_id);
    if (cells) cells.add(cell);
    else freed.set(staff_id, new Set([cell]));
  }
  return freed;
}
