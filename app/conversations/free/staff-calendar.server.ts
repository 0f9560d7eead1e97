import { type ExpressionBuilder, sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { ConversationType, DepartmentId } from "#app/municipality/policy.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Db, Schema, Tx } from "#db/schema.ts";
import { cellCount, startOfCell } from "#app/conversations/cells/cells.ts";
import { closingsBetween } from "./closings.server.ts";
import {
  calendarFor,
  type Absence,
  type CalendarStaff,
  type Cells,
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
  /** Nor does this conversation, which is about to move. */
  readonly appointmentId?: string | undefined;
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
    department: row.department,
    languages: idsOf(row.languages),
    skills: idsOf(row.skills),
    places: idsOf(row.places),
  }));
}

/**
 * One text per person with their week ("1 09:00 12:30 STH,..."): a row for each stretch would cost the thread that
 * serves everybody ten times as much.
 */
async function readRosters(
  db: Db | Tx,
  { type: { departments } }: CalendarPeriod,
): Promise<readonly Roster[]> {
  const rows = await db
    .selectFrom("roster")
    .where("staff_id", "in", activeStaff(departments))
    .where("kind", "=", "appointments")
    .groupBy("staff_id")
    .orderBy("staff_id")
    .select([
      "staff_id as staffId",
      sql<string>`string_agg(
        cast(weekday as text) || ' ' || from_time || ' ' || to_time || ' ' || coalesce(location, ''),
        ',' order by weekday, from_time
      )`.as("week"),
    ])
    .execute();
  return rows.flatMap(({ staffId, week }) =>
    week.split(",").map((stretch) => {
      const [weekday, from = "", to = "", location] = stretch.split(" ");
      return { staffId, weekday: Number(weekday), from, to, location: location || null };
    }),
  );
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
 * One text per person too, with the first cell and the length of each conversation ("5930412,11,..."). For the same
 * reason what does not count is read apart.
 */
async function readBusy(db: Db | Tx, period: CalendarPeriod): Promise<StaffCalendar["busy"]> {
  const [rows, freed] = await Promise.all([readStretches(db, period), readFreed(db, period)]);
  return new Map(rows.map((row) => [row.staff_id, stretchesIn(row.stretches, freed.get(row.staff_id))]));
}

function readStretches(db: Db | Tx, { type, fromCell, toCell }: CalendarPeriod) {
  return (
    db
      .selectFrom("appointment_cell")
      .where("staff_id", "in", activeStaff(type.departments))
      .where("cell", ">=", fromCell - longestCells)
      .where("cell", "<", toCell)
      // Written out: with a parameter SQLite would not know that the index of these rows will do.
      .where(sql<boolean>`stretch > 0`)
      .groupBy("staff_id")
      .select([
        "staff_id",
        sql<string>`string_agg(cast(cell as text) || ',' || cast(stretch as text), ',')`.as("stretches"),
      ])
      .execute()
  );
}

function stretchesIn(text: string, freed: ReadonlySet<number> | undefined): readonly Cells[] {
  const numbers = JSON.parse(`[${text}]`) as number[];
  const stretches: Cells[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const [fromCell = 0, length = 0] = [numbers[at], numbers[at + 1]];
    if (!freed?.has(fromCell)) stretches.push({ fromCell, toCell: fromCell + length });
  }
  return stretches;
}

/**
 * Per person where conversations begin that do not count. What changes between two statements is settled when
 * somebody holds a time.
 */
async function readFreed(db: Db | Tx, { fromCell, toCell, now, draftId, appointmentId }: CalendarPeriod) {
  const rows = await db
    .selectFrom("appointment")
    .innerJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
    .select(["appointment_cell.staff_id", "appointment_cell.cell"])
    .where("appointment_cell.stretch", ">", 0)
    .where("appointment_cell.cell", ">=", fromCell - longestCells)
    .where("appointment_cell.cell", "<", toCell)
    .where((where) =>
      where.or([
        where.and([
          where("appointment.status", "=", "held"),
          where.or([
            where("appointment.held_until", "<=", isoMillis(now)),
            ...(draftId === undefined ? [] : [where("appointment.draft_id", "=", draftId)]),
          ]),
        ]),
        ...(appointmentId === undefined ? [] : [where("appointment.id", "=", appointmentId)]),
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
