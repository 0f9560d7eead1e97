import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { bookableRequest, bookForFamily } from "#app/requests/appointments/booking.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { minutesOf } from "#app/triage/conversation.ts";
import { Alert } from "#app/ui/alert.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { ChoiceLinks } from "#app/ui/choice-links.tsx";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { requestPath } from "#app/routes/staff/frame/paths.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { TimesScreen } from "./times-screen.tsx";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { staffTimes } from "./times.server.ts";
import { chosenTime, timesTerms } from "./times-shape.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { loket } = context;
  const words = wordsFor("nl");
  const found = await bookableRequest(loket.db, staff, params.id ?? "", loket.policy);
  const [first] = found?.types ?? [];
  if (!found || !first) throw notTheirs(context, staff);
  const url = new URL(request.url);
  const type = found.types.find((id) => id === url.searchParams.get("soort")) ?? first;
  const minutes = minutesOf(type, loket.policy, found.interpreter !== null);
  return {
    pageTitle: words.t("pageTitle", { title: words.t("agenda:book.title") }),
    back: requestPath(found.requestId),
    name: found.name,
    reference: found.reference,
    booked: found.booked && appointmentPath(found.booked),
    type,
    types: found.types.map((id) => ({
      href: `${url.pathname}?soort=${id}`,
      current: id === type,
      text: words.say(`staff:conversations.${id}`),
    })),
    times: found.booked ? null : await staffTimes(loket, { type, minutes }, url, { soort: type }),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const requestId = params.id ?? "";
  const found = await bookableRequest(db, staff, requestId, policy);
  if (!found) throw notTheirs(context, staff);
  const shape = z.object({ tijd: chosenTime, soort: z.enum(found.types) });
  const read = readForm(await request.formData(), { ...timesTerms, shape });
  if (!read.ok) return refuse(read);
  const { tijd: slot, soort: type } = read.value;
  const result = await bookForFamily(db, { staff, requestId, type, slot, policy, now: now() });
  if (result.outcome === "done") return redirect(`${appointmentPath(result.appointmentId)}?gedaan=book`);
  if (result.outcome === "not-found") throw notTheirs(context, staff);
  const hasOne = result.outcome === "has-one";
  return refuse(read.refused(hasOne ? { code: "changed" } : { field: "tijd", code: result.outcome }), 409);
}

/** An appointment for a family that has none: which kind, how, when. */
export default function BookAppointmentPage() {
  const { t } = useWords();
  const view = useLoaderData<typeof loader>();
  return (
    <TimesScreen
      back={{ href: view.back, text: t("agenda:appointment.request") }}
      title={t("agenda:book.title")}
      about={t("agenda:book.for", { name: view.name, reference: view.reference })}
      times={view.times}
      instead={view.booked ? <HasOne href={view.booked} /> : null}
      above={
        view.types.length > 1 ? (
          <ChoiceLinks look="line" label={t("agenda:book.type")} links={view.types} />
        ) : null
      }
      choose={t("agenda:book.button")}
    >
      <input type="hidden" name="soort" value={view.type} />
    </TimesScreen>
  );
}

function HasOne({ href }: { href: string }) {
  const { t } = useWords();
  return (
    <Alert kind="info" title={t("agenda:book.hasOne")}>
      <p>
        <TextLink href={href}>{t("agenda:book.toAppointment")}</TextLink>
      </p>
    </Alert>
  );
}

export { MissingAppointment as ErrorBoundary };
