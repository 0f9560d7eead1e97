import type { Temporal } from "temporal-polyfill";
import type { Tx } from "#db/schema.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { parseProvisionKey } from "#app/schemes/contract/provision-key.ts";
import type { Submission } from "./submission.ts";

/** Writes the parts of a request, one per department, with what each has to handle and the indication on it. */
export async function insertParts(
  tx: Tx,
  requestId: string,
  { triage, verdicts }: Submission,
  now: Temporal.Instant,
): Promise<void> {
  const at = isoMillis(now);
  const parts = triage.parts.map((part) => ({ id: newId(), part }));
  await tx
    .insertInto("part")
    .values(
      parts.map(({ id, part }) => ({
        id,
        request_id: requestId,
        department: part.department,
        status: "new",
        assigned_to: null,
        created_at: at,
        changed_at: at,
      })),
    )
    .execute();
  const provisions = parts.flatMap(({ id, part }) =>
    part.provisions.map((key) => {
      const { provision, person } = parseProvisionKey(key);
      const verdict = verdicts.find((known) => known.key === key);
      return {
        id: newId(),
        part_id: id,
        provision,
        person_key: person,
        outcome: verdict?.outcome ?? null,
        amount: verdict?.amount ? JSON.stringify(verdict.amount) : null,
      };
    }),
  );
  await tx.insertInto("part_provision").values(provisions).execute();
}
