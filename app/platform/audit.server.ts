import type { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/schema.ts";
import { newId } from "./ids.ts";
import { isoMillis } from "./moment.ts";

export interface AuditEntry {
  readonly at: Temporal.Instant;
  /** Who did it: a staff id, "citizen" or "system". */
  readonly actor: string;
  /** What was done, as "request.submitted" or "part.assigned". */
  readonly action: string;
  readonly requestId?: string | null | undefined;
  /** Ids, codes and numbers that tell what changed; no names, contact data or free text. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>> | undefined;
}

/** Writes down what somebody did, in the transaction that does it. The database lets nobody change it afterwards. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto("audit")
    .values({
      id: newId(),
      at: isoMillis(entry.at),
      actor: entry.actor,
      action: entry.action,
      request_id: entry.requestId ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}
