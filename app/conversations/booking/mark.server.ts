import type { Temporal } from "temporal-polyfill";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { AppointmentTable, Tx } from "#db/schema.ts";
import { marksFor, type AppointmentMark } from "./marks.ts";

export interface MarkWish {
  /** As it was read in this transaction. */
  readonly appointment: AppointmentTable;
  readonly mark: AppointmentMark;
  /** Staff id. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/**
 * Tells that a family arrived, did not come or that the appointment was held. One statement compares and sets, so that of
 * two who tell something else at once the second finds it changed: then the answer is false and nothing is written.
 * Telling the same again is telling it once.
 */
export async function markAppointment(tx: Tx, { appointment, mark, by, now }: MarkWish): Promise<boolean> {
  if (isSo(appointment, mark)) return true;
  if (!marksFor(appointment, now).includes(mark)) return false;
  const marked = await tx
    .updateTable("appointment")
    .set(
      mark === "arrived"
        ? { arrived_at: isoMillis(now), changed_at: isoMillis(now) }
        : { status: mark, changed_at: isoMillis(now) },
    )
    .where("id", "=", appointment.id)
    .where("status", "=", appointment.status)
    .where("sequence", "=", appointment.sequence)
    .where(
      "arrived_at",
      appointment.arrived_at === null ? "is" : "=",
      // With "is" only null.
      appointment.arrived_at as string,
    )
    .executeTakeFirst();
  if (marked.numUpdatedRows === 0n) return false;
  await recordAudit(tx, {
    at: now,
    actor: by,
    action: `appointment.${mark}`,
    requestId: appointment.request_id,
    detail: { appointment: appointment.id, before: appointment.status },
  });
  return true;
}

function isSo({ status, arrived_at }: AppointmentTable, mark: AppointmentMark): boolean {
  return mark === "arrived" ? status === "confirmed" && arrived_at !== null : status === mark;
}
