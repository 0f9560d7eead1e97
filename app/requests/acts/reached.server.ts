import { notReachedAmong, reachedAction } from "#app/outbox/sent.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Db } from "#db/schema.ts";
import type { Act, ActResult } from "./acts.server.ts";
import { metOn } from "#app/requests/read/first-contact.server.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";

/**
 * Tells that somebody spoke with a family for the first time, or after a message that did not arrive. Telling it again
 * changes nothing.
 */
export function tellReached(db: Db, { staff, requestId, now }: Act): Promise<ActResult> {
  return db.transaction().execute(async (tx): Promise<ActResult> => {
    const found = await requestsWithin(tx, staff)
      .select("request.id")
      .where("request.id", "=", requestId)
      .executeTakeFirst();
    if (!found) return { outcome: "not-found" };
    const waits = await notReachedAmong(tx, [requestId]);
    const met = await metOn(tx, [requestId]);
    if (waits.has(requestId) || !met.has(requestId)) {
      await recordAudit(tx, { at: now, actor: staff.id, action: reachedAction, requestId });
    }
    return { outcome: "done" };
  });
}
