import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { Db, Tx } from "#db/schema.ts";
import type { MessageChannel } from "./contact-policy.ts";
import type { MessageKind } from "./put.server.ts";

/** A message to a family, as staff may see it: not what it said or to which address. */
export interface SentMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly channel: MessageChannel;
  /** "unknown": it left, and nobody said whether it arrived. "dropped": it was no longer true or allowed. */
  readonly status: "waiting" | "sending" | "sent" | "failed" | "unknown" | "dropped";
  /** Code of what went wrong last; "451", "ECONNREFUSED". */
  readonly problem: string | null;
  /** When it was sent, or will be tried. Instant in UTC. */
  readonly at: string;
}

/** Messages to the family of a request, oldest first. The caller has checked that the request may be seen. */
export async function messagesOfRequest(db: Db, requestId: string): Promise<readonly SentMessage[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["id", "template", "channel", "status", "problem", "next_at", "sent_at"])
    .where("request_id", "=", requestId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, template, channel, status, problem, next_at, sent_at }) => ({
    id,
    kind: template as MessageKind,
    channel: channel as MessageChannel,
    status,
    problem,
    at: sent_at ?? next_at,
  }));
}

/**
 * Did a message not arrive, or perhaps not, and has nothing reached the family since: no later message, and no
 * colleague who spoke with them? Then somebody has to call. `requestId` names a column of the query it is put in.
 */
export function isNotReached(requestId: string): RawBuilder<SqlBool> {
  const id = sql.ref(requestId);
  return sql<SqlBool>`exists (
    select 1 from outbox as lost where lost.request_id = ${id} and lost.status in ('failed', 'unknown')
    and not exists (select 1 from outbox as later where later.request_id = ${id}
      and later.status = 'sent' and later.sent_at > lost.next_at)
    and not exists (select 1 from audit where audit.request_id = ${id}
      and audit.action = ${reachedAction} and audit.at > lost.next_at))`;
}

/** In the audit: a colleague spoke with the family. */
export const reachedAction = "family.reached";

/** Which of these requests have a family that was not reached. */
export async function notReachedAmong(
  db: Db | Tx,
  requestIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (requestIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("request")
    .select("request.id")
    .where("request.id", "in", requestIds)
    .where(isNotReached("request.id"))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
