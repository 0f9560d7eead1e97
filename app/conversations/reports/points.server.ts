import type { Temporal } from "temporal-polyfill";
import { recordAudit } from "#app/platform/audit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { requiredText } from "#app/schemes/fields/text.ts";
import type { Db, Tx } from "#db/schema.ts";
import type { Appointment } from "#app/conversations/booking/read.server.ts";

/** In characters. */
export const longestPoint = 500;
/** More is an appointment of its own; and nobody fills the database. */
export const mostPoints = 10;

/** A point as a family writes it; its problems are codes of fields. */
export const pointField = requiredText(longestPoint, true);

/** `closed`: the appointment began, or was cancelled. `full`: there are as many as one appointment can hold. */
export type PointResult = "added" | "closed" | "full";

/** Adds to what a family wants to talk about, as long as its appointment is to come. The same text twice is one point. */
export function addPoint(
  db: Db,
  { appointment, text, now }: { appointment: Appointment; text: string; now: Temporal.Instant },
): Promise<PointResult> {
  return db.transaction().execute(async (tx): Promise<PointResult> => {
    const row = await tx
      .selectFrom("appointment")
      .select(["request_id", "status", "starts_at"])
      .where("id", "=", appointment.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row?.request_id || row.status !== "confirmed" || row.starts_at <= isoMillis(now)) return "closed";
    const requestId = row.request_id;
    const there = await pointsOf(tx, requestId);
    if (there.includes(text)) return "added";
    if (there.length >= mostPoints) return "full";
    const id = newId();
    await tx
      .insertInto("agenda_point")
      .values({ id, request_id: requestId, at: isoMillis(now), text })
      .execute();
    const detail = { appointment: appointment.id, point: id };
    await recordAudit(tx, {
      at: now,
      actor: "citizen",
      action: "appointment.point-added",
      requestId,
      detail,
    });
    return "added";
  });
}

/** What a family itself wants to talk about, first said first. The caller has checked who asks. */
export async function pointsOf(db: Db | Tx, requestId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("agenda_point")
    .select("text")
    .where("request_id", "=", requestId)
    .orderBy("id")
    .execute();
  return rows.map(({ text }) => text);
}
