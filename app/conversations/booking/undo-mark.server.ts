import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Tx } from "#db/schema.ts";
import type { MarkWish } from "./mark.server.ts";
import { isUndoTime, markOf } from "./marks.ts";

/**
 * Takes back what was told of an appointment by mistake: then it is as it was before. Not when something else was told since,
 * after a week, when a report of the appointment was written, or when a new appointment was booked because of it; then the answer
 * is false and nothing is written.
 */
export async function undoMark(tx: Tx, { appointment, mark, by, now }: MarkWish): Promise<boolean> {
  const { id, request_id: requestId, status, sequence, arrived_at: arrivedAt } = appointment;
  if (markOf(appointment) !== mark || !isUndoTime(appointment, now)) return false;
  if (mark !== "arrived" && (await hasFollowUp(tx, id, requestId))) return false;
  const undone = await tx
    .updateTable("appointment")
    .set(
      mark === "arrived"
        ? { arrived_at: null, changed_at: isoMillis(now) }
        : { status: "confirmed", changed_at: isoMillis(now) },
    )
    .where("id", "=", id)
    .where("status", "=", status)
    .where("sequence", "=", sequence)
    // With "is" only null.
    .where("arrived_at", arrivedAt === null ? "is" : "=", arrivedAt as string)
    .executeTakeFirst();
  if (undone.numUpdatedRows === 0n) return false;
  const detail = { appointment: id, before: mark };
  await recordAudit(tx, { at: now, actor: by, action: "appointment.unmarked", requestId, detail });
  return true;
}

async function hasFollowUp(tx: Tx, id: string, requestId: string | null): Promise<boolean> {
  const report = await tx
    .selectFrom("appointment_report")
    .select("version")
    .where("appointment_id", "=", id)
    .executeTakeFirst();
  if (report || !requestId) return report !== undefined;
  const booked = await tx
    .selectFrom("appointment")
    .select("id")
    .where("request_id", "=", requestId)
    .where("status", "=", "confirmed")
    .executeTakeFirst();
  return booked !== undefined;
}
