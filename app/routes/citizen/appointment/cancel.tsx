import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import { enterOpenAppointment, pathOf, secretHeaders, shownSequence } from "./enter.server.ts";
import { TimeRows } from "./parts.tsx";
import { AppointmentQuestion } from "./question.tsx";
import { appointmentView } from "./view.server.ts";

export const handle = { private: true };

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

export async function loader(args: LoaderFunctionArgs) {
  return appointmentView(await enterOpenAppointment(args), new URL(args.request.url));
}

export async function action(args: ActionFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const { loket, appointment, now } = own;
  const form = await args.request.formData();
  const sequence = shownSequence(form, appointment);
  const wish = { appointmentId: appointment.id, sequence, by: "citizen", policy: loket.policy, now };
  const result = await cancelAppointment(loket.db, wish);
  return redirect(pathOf(own, `?gedaan=${result.ok ? "cancelled" : "changed"}`));
}

/** "Weet u het zeker?": the only page on which a press cancels. */
export default function AppointmentCancel() {
  const { t } = useWords();
  const view = useLoaderData<typeof loader>();
  return (
    <AppointmentQuestion
      base={view.base}
      stand={view.stand}
      title={t("appointment:cancel.title")}
      yes={t("appointment:cancel.yes")}
      no={t("appointment:cancel.no")}
    >
      <TimeRows time={view} />
      <Paragraph>{t("appointment:cancel.text")}</Paragraph>
    </AppointmentQuestion>
  );
}
