import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { parseSlot } from "#app/conversations/free/slot.ts";
import { formatDay, formatTime } from "#app/i18n/formats.ts";
import { useWords } from "#app/i18n/words.tsx";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Lead, Paragraph } from "#app/ui/text.tsx";
import { enterOpenAppointment, pathOf, secretHeaders, standOf } from "./enter.server.ts";
import { moveOwn } from "./move-own.server.ts";
import { NoticeAlert } from "./parts.tsx";
import { placeOf } from "./view.server.ts";
import { PlainFrame } from "./frame.tsx";
import { refuse } from "#app/routes/citizen/flow/refusal.ts";
import { TimePicker } from "#app/routes/citizen/book/time-picker.tsx";
import { timesView } from "#app/conversations/free/times.server.ts";

export const handle = { private: true };

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const { appointment, loket, words, language, base } = own;
  const { starts_at: startsAt, channel } = appointment;
  const url = new URL(args.request.url);
  if (!url.searchParams.has("kanaal")) url.searchParams.set("kanaal", channel);
  const code = args.context.refusal?.errors[0]?.code;
  const title = words.t("appointment:move.title");
  return {
    title: code ? words.t("errorPrefix", { title }) : title,
    error: code ? words.say(`intake:questions.conversation.errors.${code}`) : null,
    taken: url.searchParams.has("bezet"),
    day: formatDay(startsAt, language),
    time: formatTime(startsAt, language),
    stand: standOf(appointment),
    base,
    times: await timesView(
      loket,
      {
        type: appointment.type as ConversationTypeId,
        minutes: minutesOf(appointment),
        language,
        placeOf: placeOf(own),
        path: `${base}/verzetten`,
      },
      url,
    ),
  };
}

export async function action(args: ActionFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const form = await args.request.formData();
  const times = form.getAll("tijd");
  const slot = parseSlot(times.length === 1 ? times[0] : undefined);
  if (!slot) {
    const code = times.length > 0 ? "invalid" : "required";
    return refuse(args.context, { errors: [{ questionId: "conversation", code }], typed: {} });
  }
  const outcome = await moveOwn(own, form, slot);
  return redirect(
    pathOf(own, outcome === "gone" ? `/verzetten?bezet=1&kanaal=${slot.channel}` : `?gedaan=${outcome}`),
  );
}

/** Another time for the same appointment. The old one stays until the new one is certain. */
export default function AppointmentMove() {
  const { t } = useWords();
  const view = useLoaderData<typeof loader>();
  return (
    <PlainFrame
      back={view.base}
      title={t("appointment:move.title")}
      intro={
        <>
          {view.error ? (
            <ErrorSummary
              title={t("errors.summary", { count: 1 })}
              errors={[{ href: "#tijd", text: view.error }]}
            />
          ) : null}
          <NoticeAlert notice={view.taken ? "gone" : null} />
          <Lead>{t("appointment:move.now", { day: view.day, time: view.time })}</Lead>
        </>
      }
    >
      <TimePicker times={view.times} error={view.error} choose={t("appointment:move.choose")}>
        <input type="hidden" name="stand" value={view.stand} />
      </TimePicker>
      <Paragraph>{t("appointment:move.call")}</Paragraph>
    </PlainFrame>
  );
}
