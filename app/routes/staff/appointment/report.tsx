import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { reportOfAppointment } from "#app/conversations/reports/reports.server.ts";
import { formatDate } from "#app/i18n/formats.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { reportAppointment } from "#app/requests/appointments/report.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { provisionKey } from "#app/schemes/assess.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { enterOwnAppointment } from "./enter.server.ts";
import { reportShape } from "./report-form.ts";
import { ReportScreen } from "./report-screen.tsx";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader(args: LoaderFunctionArgs) {
  const { loket, words, id, reached, view, found, shown } = await enterOwnAppointment(args);
  const report = await reportOfAppointment(loket.db, id);
  const names = shown.part?.provisions ?? [];
  return {
    pageTitle: words.t("pageTitle", { title: words.t("agenda:report.title") }),
    back: appointmentPath(id),
    name: view.name,
    begun: reached.appointment.starts_at <= isoMillis(loket.now()),
    // The same order in both: the view is made from these.
    provisions: (found.head.part?.provisions ?? []).map(({ provision, person }, index) => ({
      value: provisionKey(provision, person?.key ?? null),
      label: names[index]?.name ?? provision,
    })),
    report: report && { ...report, date: formatDate(report.at, "nl") },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, now } = context.loket;
  const read = readForm(await request.formData(), {
    shape: reportShape(localDate(now())),
    errors: (code) => `agenda:report.errors.${code}`,
    hidden: ["stand"],
  });
  if (!read.ok) return refuse(read);
  const { afspraak: agreed, beantwoord: answered, vervolg: nextStep, uiterlijk: nextBy, stand } = read.value;
  const appointmentId = params.id ?? "";
  const report = { agreed, answered: [...new Set(answered)].sort(), nextStep, nextBy };
  const result = await reportAppointment(db, { staff, appointmentId, now: now() }, { report, seen: stand });
  if (result === "done") return redirect(`${appointmentPath(appointmentId)}?gedaan=report`);
  if (result === "not-found") throw notTheirs(context, staff);
  if (result === "answered") return refuse(read.refused({ field: "beantwoord", code: result }));
  return refuse(read.refused({ code: "changed" }), 409);
}

export default function ReportPage() {
  return <ReportScreen {...useLoaderData<typeof loader>()} />;
}

export { MissingAppointment as ErrorBoundary };
