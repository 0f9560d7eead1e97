import type { AppLoadContext } from "@remix-run/node";
import type { Staff } from "#app/staff/staff.ts";

/** The same answer for what does not exist and what is not theirs; thrown. */
export function notTheirs({ loket, requestId }: AppLoadContext, staff: Staff): Response {
  loket.log.warn({ requestId, staff: staff.id }, "staff asked for something that is not theirs");
  return new Response(null, { status: 404 });
}
