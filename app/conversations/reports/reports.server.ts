import type { Temporal } from "temporal-polyfill";
import { queueReport } from "#app/outbox/put.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { AppointmentTable, Db, Tx } from "#db/schema.ts";

/** What an appointment came to, in words for the family. */
export interface AppointmentReport {
  readonly agreed: string;
  /** Keys of provisions that the appointment answered. */
  readonly answered: readonly string[];
  /** Empty when nothing comes next. */
  readonly nextStep: string;
  /** Local date before which it happens. */
  readonly nextBy: string | null;
}

export interface WrittenReport extends AppointmentReport {
  readonly version: number;
  /** Instant in UTC. */
  readonly at: string;
  /** Name of whoever wrote it. */
  readonly by: string;
}

export interface ReportWish {
  readonly appointment: AppointmentTable;
  readonly requestId: string;
  /** Version of the report that was shown; 0 for none. */
  readonly seen: number;
  readonly report: AppointmentReport;
  /** Staff id. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/**
 * Writes a report of an appointment beside the one before it, with the message that it is there; false when there is a newer
 * one than was shown.
 */
export async function writeReport(tx: Tx, wish: ReportWish): Promise<boolean> {
  const { appointment, requestId, seen, report, by, now } = wish;
  const appointmentId = appointment.id;
  const newest = await newestOf(tx, appointmentId);
  if (newest && newest.version > seen) return isSame(newest, wish);
  const inserted = await tx
    .insertInto("appointment_report")
    .values({
      appointment_id: appointmentId,
      version: (newest?.version ?? 0) + 1,
      request_id: requestId,
      staff_id: by,
      at: isoMillis(now),
      agreed: report.agreed,
      answered: JSON.stringify(report.answered),
      next_step: report.nextStep,
      next_by: report.nextBy,
    })
    .onConflict((conflict) => conflict.columns(["appointment_id", "version"]).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return false;
  await queueReport(tx, appointment, now);
  const detail = { appointment: appointmentId, version: (newest?.version ?? 0) + 1 };
  await recordAudit(tx, { at: now, actor: by, action: "appointment.reported", requestId, detail });
  return true;
}

function newestOf(db: Db | Tx, appointmentId: string) {
  return db
    .selectFrom("appointment_report")
    .selectAll()
    .where("appointment_id", "=", appointmentId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** A form that was sent twice is one report. */
function isSame(row: NonNullable<Awaited<ReturnType<typeof newestOf>>>, { report, by }: ReportWish): boolean {
  return (
    row.staff_id === by &&
    row.agreed === report.agreed &&
    row.answered === JSON.stringify(report.answered) &&
    row.next_step === report.nextStep &&
    row.next_by === report.nextBy
  );
}

/** The report of an appointment as it counts now; null when none was written. */
export function reportOfAppointment(db: Db | Tx, appointmentId: string): Promise<WrittenReport | null> {
  return newest(db, "appointment_id", appointmentId);
}

/** The last report of any appointment about a request; null when none was written. The caller has checked who asks. */
export function reportOfRequest(db: Db | Tx, requestId: string): Promise<WrittenReport | null> {
  return newest(db, "request_id", requestId);
}

async function newest(
  db: Db | Tx,
  column: "appointment_id" | "request_id",
  id: string,
): Promise<WrittenReport | null> {
  const row = await db
    .selectFrom("appointment_report")
    .innerJoin("staff", "staff.id", "appointment_report.staff_id")
    .selectAll("appointment_report")
    .select("staff.name")
    .where(`appointment_report.${column}`, "=", id)
    .orderBy("at", "desc")
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    version: row.version,
    at: row.at,
    by: row.name,
    agreed: row.agreed,
    answered: JSON.parse(row.answered) as string[],
    nextStep: row.next_step,
    nextBy: row.next_by,
  };
}
