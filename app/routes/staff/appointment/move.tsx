import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import { moveForFamily } from "#app/requests/appointments/acts.server.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { stand } from "#app/routes/staff/form/shapes.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { enterAppointment } from "./enter.server.ts";
import { TimesScreen } from "./times-screen.tsx";
import { staffTimes } from "./times.server.ts";
import { chosenTime, timesTerms } from "./times-shape.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader(args: LoaderFunctionArgs) {
  const { loket, words, id, reached, view } = await enterAppointment(args);
  if (!view.mayPlan) throw redirect(appointmentPath(id));
  const { appointment } = reached;
  const url = new URL(args.request.url);
  if (!url.searchParams.has("kanaal")) url.searchParams.set("kanaal", appointment.channel);
  const type = appointment.type as ConversationTypeId;
  return {
    pageTitle: words.t("pageTitle", { title: words.t("agenda:book.moveTitle") }),
    view,
    back: appointmentPath(id),
    times: await staffTimes(loket, { type, minutes: minutesOf(appointment) }, url),
  };
}

const shape = z.object({ tijd: chosenTime, stand });

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const read = readForm(await request.formData(), { ...timesTerms, shape });
  if (!read.ok) return refuse(read);
  const { tijd: slot, stand: sequence } = read.value;
  const appointmentId = params.id ?? "";
  const act = { staff, appointmentId, policy, now: now() };
  const result = await moveForFamily(db, act, { slot, sequence });
  if (result === "not-found") throw notTheirs(context, staff);
  if (result === "changed") return refuse(read.refused({ code: result }), 409);
  if (result !== "done") return refuse(read.refused({ field: "tijd", code: result }), 409);
  return redirect(`${appointmentPath(appointmentId)}?gedaan=move`);
}

/** Another time for a family's appointment. The old one stays until the new one is certain. */
export default function MoveAppointmentPage() {
  const { t } = useWords();
  const { view, back, times } = useLoaderData<typeof loader>();
  return (
    <TimesScreen
      back={{ href: back, text: t("agenda:book.toAppointment") }}
      title={t("agenda:book.moveTitle")}
      about={
        <>
          {view.name}. {t("agenda:book.now", { day: view.day, time: view.time })}
        </>
      }
      times={times}
      choose={t("agenda:book.moveButton")}
    >
      <input type="hidden" name="stand" value={view.sequence} />
    </TimesScreen>
  );
}

export { MissingAppointment as ErrorBoundary };
