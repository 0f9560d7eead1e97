import type { Tx } from "#db/schema.ts";
import type { Draft } from "./drafts.server.ts";

/**
 * Marks a draft as sent in and forgets its answers, which the request holds from now on. Gives false when it
 * was sent in already, or when another tab changed it after it was read.
 */
export async function closeDraft(
  tx: Tx,
  draft: Draft,
  requestId: string,
  expiresAt: string,
): Promise<boolean> {
  const result = await tx
    .updateTable("draft")
    .set({ request_id: requestId, answers: "", version: draft.version + 1, expires_at: expiresAt })
    .where("id", "=", draft.id)
    .where("version", "=", draft.version)
    .where("request_id", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
