import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import { moveForFamily } from "#app/requests/appointments/acts.server.ts";
import { appointmentWithin } from "#app/requests/appointments/reach.server.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { StaffLine, StaffTitle } from "#app/ui/staff/staff-title.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";
import { StaffTimes } from "./times.tsx";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { chosenSlot, shownSequence, staffTimes } from "./times.server.ts";
import { appointmentView } from "./view.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { loket } = context;
  const words = wordsFor("nl");
  const id = params.id ?? "";
  const [reached, view] = await Promise.all([
    appointmentWithin(loket.db, staff, id),
    appointmentView(loket, staff, id, words),
  ]);
  if (!reached || !view) throw notTheirs(context, staff);
  if (!view.mayPlan) throw redirect(appointmentPath(id));
  const { appointment } = reached;
  const url = new URL(request.url);
  if (!url.searchParams.has("kanaal")) url.searchParams.set("kanaal", appointment.channel);
  const type = appointment.type as ConversationTypeId;
  return {
    pageTitle: words.t("pageTitle", { title: words.t("agenda:book.moveTitle") }),
    view,
    back: appointmentPath(id),
    times: await staffTimes(loket, { type, minutes: minutesOf(appointment) }, url),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const form = await request.formData();
  const slot = chosenSlot(form);
  if (!slot) return data({ error: "required" as const }, { status: 422 });
  const appointmentId = params.id ?? "";
  const act = { staff, appointmentId, policy, now: now() };
  const result = await moveForFamily(db, act, { slot, sequence: shownSequence(form) });
  if (result === "not-found") throw notTheirs(context, staff);
  if (result !== "done") return data({ error: result }, { status: 409 });
  return redirect(`${appointmentPath(appointmentId)}?gedaan=move`);
}

/** Another time for a family's appointment. The old one stays until the new one is certain. */
export default function MoveAppointmentPage() {
  const { t } = useWords();
  const { view, back, times } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const error = refused ? t(`agenda:book.errors.${refused.error}`) : null;
  return (
    <>
      <StaffLine
        start={
          <TextLink href={back} arrow="back">
            {t("agenda:book.toAppointment")}
          </TextLink>
        }
      />
      {error ? (
        <ErrorSummary
          title={t("agenda:appointment.refused.title")}
          errors={[{ href: "#tijd", text: error }]}
        />
      ) : null}
      <StaffTitle>{t("agenda:book.moveTitle")}</StaffTitle>
      <Paragraph>
        {view.name}. {t("agenda:book.now", { day: view.day, time: view.time })}
      </Paragraph>
      <StaffTimes times={times} error={error} choose={t("agenda:book.moveButton")}>
        <input type="hidden" name="stand" value={view.sequence} />
      </StaffTimes>
    </>
  );
}

export { MissingAppointment as ErrorBoundary };
