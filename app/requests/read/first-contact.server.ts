import { sql, type RawBuilder, type SqlBool } from "kysely";
import { reachedAction } from "#app/outbox/sent.server.ts";
import { localDate } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";

/**
 * Has first contact been made: did somebody speak with the family, or was an appointment held, by whichever department?
 * `requestId` names a column of the query it is put in.
 */
export function isMet(requestId: string): RawBuilder<SqlBool> {
  const id = sql.ref(requestId);
  return sql<SqlBool>`(
    exists (select 1 from appointment as held where held.request_id = ${id} and held.status = 'done')
    or exists (select 1 from audit as spoken where spoken.request_id = ${id} and spoken.action = ${reachedAction}))`;
}

/** The local date on which first contact was made, by request; a request without it is not in the map. */
export async function metOn(
  db: Db | Tx,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (requestIds.length === 0) return new Map();
  const [held, spoken] = await Promise.all([
    db
      .selectFrom("appointment")
      .select(["request_id", "starts_at as at"])
      .where("request_id", "in", requestIds)
      .where("status", "=", "done")
      .execute(),
    db
      .selectFrom("audit")
      .select(["request_id", "at"])
      .where("request_id", "in", requestIds)
      .where("action", "=", reachedAction)
      .execute(),
  ]);
  const latestFirst = [...held, ...spoken].sort((a, b) => (a.at < b.at ? 1 : -1));
  return new Map(latestFirst.flatMap(({ request_id: id, at }) => (id === null ? [] : [[id, localDate(at)]])));
}
