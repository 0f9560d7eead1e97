import {
  data,
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { reportOfAppointment } from "#app/conversations/reports/reports.server.ts";
import { joinWaiting, leaveWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { addressesOf } from "#app/outbox/contact-policy.ts";
import { Button, ButtonGroup, ButtonLink, LinkButton } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { TextLink } from "#app/ui/link.tsx";
import { Panel } from "#app/ui/page/panel.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Heading, Paragraph } from "#app/ui/text.tsx";
import { enterAppointment, enterOpenAppointment, pathOf, secretHeaders } from "./enter.server.ts";
import { CallUs, ClosedAppointment, NoticeAlert, TimeRows } from "./parts.tsx";
import { appointmentView, type AppointmentView } from "./view.server.ts";
import { useHref } from "#app/routes/citizen/frame/chrome.ts";
import { PlainFrame } from "./frame.tsx";
import { PointsForm } from "./points-form.tsx";
import { reportView } from "./report-view.ts";
import { pointName, pointsView, postPoint, type PointsView } from "./points.server.ts";

export const handle = { private: true };

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const own = await enterAppointment(args);
  if (own) {
    const view = await appointmentView(own, new URL(args.request.url));
    const points = await pointsView(own, args.context.refusal);
    const report = own.showsContent ? await reportOfAppointment(own.loket.db, own.appointment.id) : null;
    const title = points?.error ? own.words.t("errorPrefix", { title: view.title }) : view.title;
    return { ...view, title, points, report: report && reportView(report, own.words) };
  }
  const title = wordsFor(args.context.language).t("appointment:title");
  return data({ title, state: "unknown" as const }, { status: 404 });
}

/** What they want to talk about; or "laat het mij weten als het eerder kan", and no longer. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  if (form.has(pointName)) return postPoint(args, form);
  const own = await enterOpenAppointment(args);
  const { loket, appointment, now, contact } = own;
  if (form.get("eerder") === "nee") {
    await leaveWaiting(loket.db, appointment.id);
    return redirect(pathOf(own, "?gedaan=content"));
  }
  if (form.get("eerder") !== "ja" || addressesOf(contact).length === 0) return redirect(pathOf(own, ""));
  await joinWaiting(loket.db, appointment.id, now);
  return redirect(pathOf(own, "?gedaan=waiting"));
}

export default function AppointmentPage() {
  const view = useLoaderData<typeof loader>();
  if (view.state === "unknown") return <ClosedAppointment state="unknown" />;
  if (view.state === "cancelled" || view.state === "past")
    return <ClosedAppointment state={view.state} notice={view.notice} time={view} report={view.report} />;
  return <OpenAppointment view={view} />;
}

/** When and where, and what can still be changed. Looking changes nothing: each change is a button further on. */
function OpenAppointment({ view }: { view: AppointmentView & { points: PointsView | null } }) {
  const { t } = useWords();
  const href = useHref();
  return (
    <PlainFrame
      title={t("appointment:title")}
      intro={
        <>
          {view.points?.error ? (
            <ErrorSummary
              title={t("errors.summary", { count: 1 })}
              errors={[{ href: "#punt", text: view.points.error }]}
            />
          ) : null}
          <NoticeAlert notice={view.notice} />
        </>
      }
    >
      <TimeRows time={view} />
      <p>
        <TextLink href={href(`${view.base}/afspraak.ics`)} icon="calendar-plus">
          {t("appointment:calendar")}
        </TextLink>
      </p>
      {view.state === "open" ? (
        <>
          <Heading level={2}>{t("appointment:change.title")}</Heading>
          <ButtonGroup>
            <ButtonLink href={href(`${view.base}/verzetten`)}>{t("appointment:change.move")}</ButtonLink>
            <ButtonLink kind="secondary" href={href(`${view.base}/afzeggen`)}>
              {t("appointment:change.cancel")}
            </ButtonLink>
          </ButtonGroup>
        </>
      ) : (
        <>
          <Heading level={2}>{t("appointment:state.too-late.title")}</Heading>
          <Paragraph>{t("appointment:state.too-late.text")}</Paragraph>
          <CallUs />
        </>
      )}
      {view.points ? <PointsForm points={view.points} action={href(view.base)} /> : null}
      {view.waiting === null ? null : <Earlier waiting={view.waiting} action={href(view.base)} />}
    </PlainFrame>
  );
}

function Earlier({ waiting, action }: { waiting: boolean; action: string }) {
  const { t } = useWords();
  return (
    <Panel kind="explain" title={t("appointment:earlier.title")}>
      <Paragraph>{t(waiting ? "appointment:earlier.waiting" : "appointment:earlier.text")}</Paragraph>
      <Form action={action}>
        {waiting ? (
          <LinkButton name="eerder" value="nee">
            {t("appointment:earlier.stop")}
          </LinkButton>
        ) : (
          <ButtonGroup>
            <Button kind="secondary" name="eerder" value="ja">
              {t("appointment:earlier.ask")}
            </Button>
          </ButtonGroup>
        )}
      </Form>
    </Panel>
  );
}
