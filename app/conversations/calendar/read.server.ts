import type { Temporal } from "temporal-polyfill";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { AppointmentTable, Db, Tx } from "#db/schema.ts";
import type { CalendarPeriod } from "./period.ts";
import { startOfCell } from "#app/conversations/cells/cells.ts";
import { closingsBetween } from "#app/conversations/free/closings.server.ts";

/** Somebody whose calendar is shown. */
export interface CalendarPerson {
  readonly id: string;
  readonly name: string;
  readonly department: DepartmentId;
}

/** A conversation in the calendar of each of the people who hold it. The family is asked for apart. */
export type CalendarAppointment = Pick<
  AppointmentTable,
  | "id"
  | "type"
  | "status"
  | "starts_at"
  | "ends_at"
  | "channel"
  | "location"
  | "language"
  | "held_until"
  | "arrived_at"
  | "request_id"
> & {
  readonly staffIds: readonly string[];
};

export interface CalendarContent {
  readonly people: readonly CalendarPerson[];
  readonly appointments: readonly CalendarAppointment[];
  readonly rosters: readonly RosterLine[];
  readonly absences: readonly AbsenceLine[];
  readonly closings: readonly {
    readonly date: string;
    readonly location: string | null;
    readonly name: string;
  }[];
}

export interface RosterLine {
  readonly staffId: string;
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  readonly location: string | null;
  readonly kind: "appointments" | "walk-in";
}

export interface AbsenceLine {
  readonly staffId: string;
  /** Instants in UTC. */
  readonly from: string;
  readonly to: string;
  readonly kind: "away" | "meeting";
}

/** Active people with a roster, of a department or of all, by name. */
export async function calendarPeople(
  db: Db | Tx,
  department?: DepartmentId,
): Promise<readonly CalendarPerson[]> {
  const rows = await db
    .selectFrom("staff")
    .select(["id", "name", "department"])
    .where("active", "=", 1)
    .where("id", "in", (select) => select.selectFrom("roster").select("staff_id"))
    .orderBy("name")
    .execute();
  return rows
    .map((row) => ({ ...row, department: row.department }))
    .filter((person) => department === undefined || person.department === department);
}

/** What is in the calendars of some people in a period: expired holds and cancelled conversations left out. */
export async function readCalendar(
  db: Db | Tx,
  people: readonly CalendarPerson[],
  { fromCell, toCell }: CalendarPeriod,
  now: Temporal.Instant,
): Promise<CalendarContent> {
  const [from, to] = [startOfCell(fromCell), startOfCell(toCell)];
  const ids = people.map(({ id }) => id);
  const closings = await closingsBetween(db, localDate(from), localDate(to));
  if (ids.length === 0) return { people, appointments: [], rosters: [], absences: [], closings };
  const [rows, rosters, absences] = await Promise.all([
    db
      .selectFrom("appointment")
      .innerJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
      .selectAll("appointment")
      .select("appointment_cell.staff_id")
      .distinct()
      .where("appointment_cell.cell", ">=", fromCell)
      .where("appointment_cell.cell", "<", toCell)
      .where("appointment_cell.staff_id", "in", ids)
      .where("appointment.status", "<>", "cancelled")
      .where((where) =>
        where.or([
          where("appointment.status", "<>", "held"),
          where("appointment.held_until", ">", isoMillis(now)),
        ]),
      )
      .orderBy("appointment.starts_at")
      .orderBy("appointment.id")
      .execute(),
    db
      .selectFrom("roster")
      .select(["staff_id as staffId", "weekday", "from_time as from", "to_time as to", "location", "kind"])
      .where("staff_id", "in", ids)
      .orderBy("from_time")
      .execute(),
    db
      .selectFrom("absence")
      .select(["staff_id as staffId", "from_at as from", "to_at as to", "kind"])
      .where("staff_id", "in", ids)
      .where("from_at", "<", to)
      .where("to_at", ">", from)
      .orderBy("from_at")
      .execute(),
  ]);
  const appointments = new Map<string, CalendarAppointment>();
  for (const { staff_id, draft_id: _draft, ...row } of rows) {
    const known = appointments.get(row.id);
    appointments.set(row.id, { ...row, staffIds: [...(known?.staffIds ?? []), staff_id] });
  }
  return { people, appointments: [...appointments.values()], rosters, absences, closings };
}
