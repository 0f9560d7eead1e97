import type { Temporal } from "temporal-polyfill";
import type { DepartmentId, Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Staff } from "#app/staff/staff.ts";
import { keepsHours } from "#app/staff/appointment-permissions.ts";
import type { Db, Tx } from "#db/schema.ts";
import { closingsBetween } from "#app/conversations/free/closings.server.ts";
import { readTerms } from "./terms.server.ts";
import { idsOf } from "#app/conversations/free/ids-text.ts";
import type { Hours, HoursChange } from "./change.ts";
import { isWithinHours, putOutside, type BookedAppointment } from "./outside.ts";
import { refusalOf, type HoursRefusal } from "./refusal.ts";
import { auditOf, writeChange } from "./write.server.ts";

/** People of the hours with what they are called. */
export interface HoursPerson {
  readonly id: string;
  readonly name: string;
  readonly department: DepartmentId;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly places: readonly string[];
}

/** Everything a functional administrator keeps, from now on. */
export async function readHours(
  db: Db | Tx,
  now: Temporal.Instant,
): Promise<Omit<Hours, "staff"> & { readonly staff: readonly HoursPerson[] }> {
  const [staff, rosters, absences, closings, terms] = await Promise.all([
    db
      .selectFrom("staff")
      .select(["id", "name", "department", "languages", "skills", "places"])
      .where("active", "=", 1)
      .orderBy("name")
      .execute(),
    db
      .selectFrom("roster")
      .select([
        "id",
        "staff_id as staffId",
        "weekday",
        "from_time as from",
        "to_time as to",
        "location",
        "kind",
      ])
      .orderBy("weekday")
      .orderBy("from_time")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("absence")
      .select(["id", "staff_id as staffId", "from_at as from", "to_at as to", "kind"])
      .where("to_at", ">", isoMillis(now))
      .orderBy("from_at")
      .orderBy("id")
      .execute(),
    closingsBetween(db, localDate(now), "9999-12-31"),
    readTerms(db),
  ]);
  return {
    staff: staff.map((row) => ({
      ...row,
      department: row.department,
      languages: idsOf(row.languages),
      skills: idsOf(row.skills),
      places: idsOf(row.places),
    })),
    rosters,
    absences,
    closings,
    ...terms,
  };
}

/** Booked appointments to come that nobody can hold as the hours are now: they have to be moved. */
export async function appointmentsOutside(
  db: Db | Tx,
  policy: Policy,
  now: Temporal.Instant,
): Promise<readonly BookedAppointment[]> {
  const [hours, appointments] = await Promise.all([readHours(db, now), appointmentsToCome(db, now)]);
  return appointments.filter((appointment) => !isWithinHours(appointment, hours, policy));
}

async function appointmentsToCome(db: Db | Tx, now: Temporal.Instant): Promise<readonly BookedAppointment[]> {
  const rows = await db
    .selectFrom("appointment")
    .innerJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
    .select(["appointment.id", "type", "starts_at", "ends_at", "channel", "location", "staff_id"])
    .distinct()
    .where("appointment.status", "=", "confirmed")
    .where("starts_at", ">", isoMillis(now))
    .orderBy("starts_at")
    .orderBy("appointment.id")
    .orderBy("staff_id")
    .execute();
  const appointments = new Map<string, BookedAppointment>();
  for (const { staff_id, ...row } of rows) {
    appointments.set(row.id, { ...row, staffIds: [...(appointments.get(row.id)?.staffIds ?? []), staff_id] });
  }
  return [...appointments.values()];
}

export interface ChangeWish {
  readonly staff: Staff;
  readonly change: HoursChange;
  /** Appointments of which it was shown that they fall outside, and that it may be saved all the same. */
  readonly seen: readonly string[];
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type ChangeResult =
  | { readonly outcome: "done" | HoursRefusal }
  /** Nothing was saved: these would fall outside the hours, and not all of them were shown. */
  | { readonly outcome: "asks"; readonly appointments: readonly BookedAppointment[] };

/**
 * Saves a change of the calendar hours, with its audit entry. When it would put booked appointments outside the hours it saves
 * nothing, until each of them was seen. They stay booked: people move them, not the software.
 */
export function changeHours(db: Db, { staff, change, seen, policy, now }: ChangeWish): Promise<ChangeResult> {
  return db.transaction().execute(async (tx): Promise<ChangeResult> => {
    if (!keepsHours(staff)) return { outcome: "not-found" };
    const [hours, appointments] = await Promise.all([readHours(tx, now), appointmentsToCome(tx, now)]);
    const refusal = refusalOf(hours, change);
    if (refusal) return { outcome: refusal };
    const outside = putOutside(appointments, hours, change, policy);
    if (outside.some(({ id }) => !seen.includes(id))) return { outcome: "asks", appointments: outside };
    await writeChange(tx, change);
    await recordAudit(tx, {
      at: now,
      actor: staff.id,
      action: `calendar.${change.kind}`,
      detail: { ...auditOf(change), outside: outside.length },
    });
    return { outcome: "done" };
  });
}
