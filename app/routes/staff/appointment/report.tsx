import {
  data,
  redirect,
  useActionData,
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
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { enterOwnAppointment } from "./enter.server.ts";
import { reportForm } from "./report-form.ts";
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
  const form = await request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const typed = {
    afspraak: text("afspraak"),
    beantwoord: form.getAll("beantwoord").map(String),
    vervolg: text("vervolg"),
    uiterlijk: text("uiterlijk"),
    stand: text("stand"),
  };
  const read = reportForm(localDate(now())).safeParse(typed);
  if (!read.success) {
    const [issue] = read.error.issues;
    const problem = { field: String(issue?.path[0] ?? "afspraak"), code: issue?.message ?? "required" };
    return data({ problem, typed }, { status: 422 });
  }
  const { afspraak: agreed, beantwoord: answered, vervolg: nextStep, uiterlijk: nextBy, stand } = read.data;
  const appointmentId = params.id ?? "";
  const report = { agreed, answered: [...new Set(answered)].sort(), nextStep, nextBy };
  const result = await reportAppointment(db, { staff, appointmentId, now: now() }, { report, seen: stand });
  if (result === "done") return redirect(`${appointmentPath(appointmentId)}?gedaan=report`);
  if (result === "not-found") throw notTheirs(context, staff);
  if (result === "answered")
    return data({ problem: { field: "beantwoord", code: result }, typed }, { status: 422 });
  return data({ problem: { field: "afspraak", code: "changed" }, typed }, { status: 409 });
}

export default function ReportPage() {
  return <ReportScreen {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}

export { MissingAppointment as ErrorBoundary };
