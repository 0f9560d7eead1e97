import { z } from "zod";
import type { Temporal } from "temporal-polyfill";
import type { Loket } from "#app/municipality/loket.server.ts";
import { assignPart, takePart, type Act, type ActResult } from "#app/requests/acts/acts.server.ts";
import { tellReached } from "#app/requests/acts/reached.server.ts";
import { transferPart } from "#app/requests/acts/transfer.server.ts";
import { transferReasons } from "#app/requests/acts/transfer-reason.ts";
import type { Staff } from "#app/staff/staff.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { postedId } from "#app/routes/staff/form/shapes.ts";

/** Who had the part when the page was shown; empty for nobody. */
const seen = z
  .union([postedId("incomplete"), z.literal("")])
  .default("")
  .transform((value) => value || null);

const actsOf = ({ departments }: Loket["policy"]) =>
  z.discriminatedUnion("doe", [
    z.object({ doe: z.literal("take") }),
    z.object({ doe: z.literal("reached") }),
    z.object({ doe: z.literal("assign"), collega: postedId("colleague"), gezien: seen }),
    z.object({
      doe: z.literal("transfer"),
      afdeling: z.enum(
        departments.map(({ id }) => id),
        "department",
      ),
      reden: z.enum(transferReasons, "reason"),
      gezien: seen,
    }),
  ]);

type Asked = z.infer<ReturnType<typeof actsOf>>;

interface Acting {
  readonly form: FormData;
  readonly staff: Staff;
  readonly requestId: string;
  readonly now: Temporal.Instant;
  readonly policy: Loket["policy"];
}

/** Does what a form about a request asks: the act that is done, null when the request is not theirs, or a refusal. */
export async function actOnRequest(db: Loket["db"], { form, policy, ...act }: Acting) {
  const read = readForm(form, {
    shape: actsOf(policy),
    errors: (code) => `staff:acts.errors.${code}`,
    hidden: ["gezien"],
  });
  if (!read.ok) return refuse(read);
  const asked = read.value;
  const result = await perform(db, act, asked);
  switch (result.outcome) {
    case "done":
      return asked.doe;
    case "not-found":
      return null;
    case "changed": {
      const { by } = result;
      return refuse(read.refused(by ? { code: "by", values: { name: by } } : { code: "byNobody" }), 409);
    }
    case "no-people": {
      const field = asked.doe === "assign" ? "collega" : "afdeling";
      return refuse(read.refused({ field, code: result.outcome }), 409);
    }
    case "closed":
      return refuse(read.refused({ code: result.outcome }), 409);
  }
}

function perform(db: Loket["db"], act: Act, asked: Asked): Promise<ActResult> {
  switch (asked.doe) {
    case "take":
      return takePart(db, act);
    case "reached":
      return tellReached(db, act);
    case "assign":
      return assignPart(db, { ...act, to: asked.collega, seen: asked.gezien });
    case "transfer":
      return transferPart(db, { ...act, to: asked.afdeling, reason: asked.reden, seen: asked.gezien });
  }
}
