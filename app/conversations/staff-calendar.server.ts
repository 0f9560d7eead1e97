import type { Temporal } from "temporal-polyfill";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { startOfCell } from "./cells.ts";
import type { Absence, CalendarStaff, Roster, StaffCalendar, Stretch } from "./staff-calendar.ts";

export interface CalendarPeriod {
  readonly departments: readonly DepartmentId[];
  readonly fromCell: number;
  /** Not included. */
  readonly toCell: number;
  readonly now: Temporal.Instant;
  /** The hold of this draft does not count: it may move. */
  readonly draftId?: string | undefined;
}

/** Reads who works when and who is busy, in two statements. Holds that expired do not count as busy. */
export async function loadStaffCalendar(db: Db | Tx, period: CalendarPeriod): Promise<StaffCalendar> {
  const people = await readPeople(db, period);
  return { ...people, busy: await readBusy(db, period) };
}

type People = Pick<StaffCalendar, "staff" | "rosters" | "absences">;

/** A row per stretch of a roster and absence in the period; most people have none. */
async function readPeople(db: Db | Tx, { departments, fromCell, toCell }: CalendarPeriod): Promise<People> {
  const rows = await db
    .selectFrom("staff")
    .innerJoin("roster", "roster.staff_id", "staff.id")
    .leftJoin("absence", (join) =>
      join
        .onRef("absence.staff_id", "=", "staff.id")
        .on("absence.from_at", "<", startOfCell(toCell))
        .on("absence.to_at", ">", startOfCell(fromCell)),
    )
    .where("staff.department", "in", departments)
    .where("staff.active", "=", 1)
    .select(["staff.id as staffId", "staff.department", "staff.languages"])
    .select([
      "roster.id as rosterId",
      "roster.weekday",
      "roster.from_time",
      "roster.to_time",
      "roster.location",
    ])
    .select(["absence.id as absenceId", "absence.from_at", "absence.to_at"])
    .orderBy("staff.id")
    .orderBy("roster.weekday")
    .orderBy("roster.from_time")
    .execute();
  const staff = new Map<string, CalendarStaff>();
  const rosters = new Map<string, Roster>();
  const absences = new Map<string, Absence>();
  for (const { staffId, ...row } of rows) {
    const department = row.department as DepartmentId;
    staff.set(staffId, { id: staffId, department, languages: row.languages.split(",") });
    const { weekday, location } = row;
    rosters.set(row.rosterId, { staffId, weekday, from: row.from_time, to: row.to_time, location });
    if (row.absenceId && row.from_at && row.to_at) {
      absences.set(row.absenceId, { staffId, from: row.from_at, to: row.to_at });
    }
  }
  return { staff: [...staff.values()], rosters: [...rosters.values()], absences: [...absences.values()] };
}

/** The cells of one conversation follow each other, so the first and the last say enough. */
async function readBusy(db: Db | Tx, period: CalendarPeriod): Promise<readonly Stretch[]> {
  const { departments, fromCell, toCell, now, draftId } = period;
  const rows = await db
    .selectFrom("appointment_cell as taken")
    .where("taken.staff_id", "in", (select) =>
      select.selectFrom("staff").select("id").where("department", "in", departments).where("active", "=", 1),
    )
    .where("taken.cell", ">=", fromCell)
    .where("taken.cell", "<", toCell)
    .where("taken.appointment_id", "not in", (select) =>
      select
        .selectFrom("appointment")
        .select("id")
        .where("status", "=", "held")
        .where((where) =>
          where.or([
            where("held_until", "<=", isoMillis(now)),
            ...(draftId === undefined ? [] : [where("draft_id", "=", draftId)]),
          ]),
        ),
    )
    .groupBy(["taken.staff_id", "taken.appointment_id"])
    .select((select) => [
      "taken.staff_id as staffId",
      select.fn.min("taken.cell").as("fromCell"),
      select.fn.max("taken.cell").as("lastCell"),
    ])
    .execute();
  return rows.map(({ staffId, fromCell, lastCell }) => ({ staffId, fromCell, toCell: lastCell + 1 }));
}
