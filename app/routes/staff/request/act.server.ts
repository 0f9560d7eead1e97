import { z } from "zod";
import type { Temporal } from "temporal-polyfill";
import type { Loket } from "#app/municipality/loket.server.ts";
import { assignPart, takePart, type ActResult } from "#app/requests/acts/acts.server.ts";
import { tellReached } from "#app/requests/acts/reached.server.ts";
import { transferPart } from "#app/requests/acts/transfer.server.ts";
import { transferReasons } from "#app/requests/acts/transfer-reason.ts";
import type { Staff } from "#app/staff/staff.ts";
import { postedId } from "#app/routes/staff/frame/posted-id.ts";

/** Who had the part when the page was shown; empty for nobody. */
const seen = z
  .union([postedId, z.literal("")])
  .default("")
  .transform((value) => value || null);

const acts = z.discriminatedUnion("doe", [
  z.object({ doe: z.literal("take") }),
  z.object({ doe: z.literal("reached") }),
  z.object({ doe: z.literal("assign"), collega: postedId, gezien: seen }),
  z.object({
    doe: z.literal("transfer"),
    afdeling: z.string(),
    reden: z.enum(transferReasons),
    gezien: seen,
  }),
]);

interface Asked {
  readonly form: FormData;
  readonly staff: Staff;
  readonly requestId: string;
  readonly now: Temporal.Instant;
  readonly policy: Loket["policy"];
}

export type ActName = z.infer<typeof acts>["doe"];
export type ActAnswer = { readonly act: ActName; readonly result: ActResult } | { readonly act: null };

/** Does what a form about a request asks. `act` null: the form was not filled in, or is none of ours. */
export async function actOnRequest(
  db: Loket["db"],
  { form, staff, requestId, now, policy }: Asked,
): Promise<ActAnswer> {
  const read = acts.safeParse(Object.fromEntries(form));
  if (!read.success) return { act: null };
  const asked = read.data;
  const act = { staff, requestId, now };
  switch (asked.doe) {
    case "take":
      return { act: asked.doe, result: await takePart(db, act) };
    case "reached":
      return { act: asked.doe, result: await tellReached(db, act) };
    case "assign":
      return {
        act: asked.doe,
        result: await assignPart(db, { ...act, to: asked.collega, seen: asked.gezien }),
      };
    case "transfer": {
      const { afdeling: to, reden: reason, gezien } = asked;
      if (!policy.departments.some(({ id }) => id === to)) return { act: null };
      return { act: asked.doe, result: await transferPart(db, { ...act, to, reason, seen: gezien }) };
    }
  }
}
