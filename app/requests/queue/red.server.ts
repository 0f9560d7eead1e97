import type { Db } from "#db/schema.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { isMet } from "#app/requests/read/first-contact.server.ts";
import { headsOf, type RequestHead } from "#app/requests/read/head.server.ts";
import { queuedFor } from "./queue.server.ts";

/** Signals shown one by one; more are counted. */
const shown = 3;

/**
 * Red requests of a department until somebody spoke with the family: its own part of a family that needs help today,
 * also when another department makes the call.
 */
export async function redSignals(
  db: Db,
  department: DepartmentId,
  today: string,
): Promise<{ readonly heads: readonly RequestHead[]; readonly more: number }> {
  const rows = await queuedFor(db, department)
    .select("request.id")
    .where("request.urgency", "=", "red")
    .where(({ not }) => not(isMet("request.id")))
    .orderBy("request.submitted_at")
    .execute();
  const ids = rows.map(({ id }) => id);
  return {
    heads: await headsOf(db, department, ids.slice(0, shown), today),
    more: Math.max(0, ids.length - shown),
  };
}
