import type { LoaderFunctionArgs } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { localDate } from "#app/platform/moment.ts";
import { appointmentWithin } from "#app/requests/appointments/reach.server.ts";
import { requestForStaff } from "#app/requests/read/request.server.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { requestView } from "#app/routes/staff/request/view.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { appointmentView } from "./view.server.ts";

/** The appointment of the address with its words. Throws a 404 when it is not there or not theirs. */
export async function enterAppointment({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { loket } = context;
  const words = wordsFor("nl");
  const id = params.id ?? "";
  const [reached, view] = await Promise.all([
    appointmentWithin(loket.db, staff, id),
    appointmentView(loket, staff, id, words),
  ]);
  if (!reached || !view) throw notTheirs(context, staff);
  return { staff, loket, words, id, reached, view };
}

/** The same with its request, to prepare the appointment and write what it came to. Throws a 404 for others. */
export async function enterOwnAppointment(args: LoaderFunctionArgs) {
  const entered = await enterAppointment(args);
  const { staff, loket, words, reached, view } = entered;
  if (!view.mayReport) throw notTheirs(args.context, staff);
  const today = localDate(loket.now());
  const found = await requestForStaff(loket.db, staff, reached.requestId, loket.now());
  if (!found) throw notTheirs(args.context, staff);
  const shown = requestView(found, { staff, policy: loket.policy, words, today });
  return { ...entered, found, shown };
}
