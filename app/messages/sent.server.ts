import type { Db } from "#db/schema.ts";
import type { MessageChannel } from "./contact-policy.ts";
import type { MessageKind } from "./outbox.server.ts";

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

/** Requests with a message that did not arrive, or may not have: somebody has to call. Newest first. */
export async function requestsNotReached(db: Db, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["request_id", (select) => select.fn.max("id").as("last")])
    .where("status", "in", ["failed", "unknown"])
    .where("request_id", "is not", null)
    .groupBy("request_id")
    .orderBy("last", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap(({ request_id }) => request_id ?? []);
}
