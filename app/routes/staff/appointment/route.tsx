import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { appointmentMarks } from "#app/conversations/booking/marks.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import {
  cancelForFamily,
  tellOfAppointment,
  undoAppointmentMark,
} from "#app/requests/appointments/acts.server.ts";
import { appointmentWithin } from "#app/requests/appointments/reach.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { stand } from "#app/routes/staff/form/shapes.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { AppointmentScreen } from "./screen.tsx";
import { appointmentView } from "./view.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

const acts = z.discriminatedUnion("doe", [
  z.object({ doe: z.enum(appointmentMarks) }),
  z.object({ doe: z.literal("undo"), wat: z.enum(appointmentMarks) }),
  z.object({ doe: z.literal("cancel"), stand }),
]);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const words = wordsFor("nl");
  const view = await appointmentView(context.loket, staff, params.id ?? "", words);
  if (!view) throw notTheirs(context, staff);
  const title = words.t("agenda:appointment.title", { name: view.name });
  const query = new URL(request.url).searchParams;
  return { pageTitle: words.t("pageTitle", { title }), title, view, done: query.get("gedaan") };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const read = readForm(await request.formData(), {
    shape: acts,
    errors: (code) => `agenda:appointment.errors.${code}`,
    hidden: ["wat", "stand"],
  });
  if (!read.ok) return refuse(read);
  const asked = read.value;
  const { db, policy, now } = context.loket;
  const act = { staff, appointmentId: params.id ?? "", policy, now: now() };
  const result = await (asked.doe === "cancel"
    ? cancelForFamily(db, act, asked.stand)
    : asked.doe === "undo"
      ? undoAppointmentMark(db, act, asked.wat)
      : tellOfAppointment(db, act, asked.doe));
  if (result === "not-found") throw notTheirs(context, staff);
  if (result !== "done") return refuse(read.refused({ code: "changed" }), 409);
  // Nobody holds a cancelled appointment any more: then only who holds the contact with the family can open it.
  const isTheirs = asked.doe !== "cancel" || (await appointmentWithin(db, staff, act.appointmentId)) !== null;
  return redirect(
    `${isTheirs ? appointmentPath(act.appointmentId) : "/medewerkers/agenda"}?gedaan=${asked.doe}`,
  );
}

export default function AppointmentPage() {
  return <AppointmentScreen {...useLoaderData<typeof loader>()} />;
}

export { MissingAppointment as ErrorBoundary };
