import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { Temporal } from "temporal-polyfill";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { canMoveTo } from "#app/conversations/booking/move.server.ts";
import { formatSlot, parseSlot } from "#app/conversations/free/slot.ts";
import { useWords } from "#app/i18n/words.tsx";
import { isoMillis } from "#app/platform/moment.ts";
import { Paragraph } from "#app/ui/text.tsx";
import { enterOpenAppointment, pathOf, secretHeaders } from "./enter.server.ts";
import { moveOwn } from "./move-own.server.ts";
import { TimeRows } from "./parts.tsx";
import { AppointmentQuestion } from "./question.tsx";
import { appointmentView, timeView } from "./view.server.ts";

export const handle = { private: true };

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** The time that a message offered, as long as it is free; nobody holds it for them. */
export async function loader(args: LoaderFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const url = new URL(args.request.url);
  const slot = parseSlot(url.searchParams.get("tijd"));
  if (!slot || slot.startsAt >= own.appointment.starts_at) throw redirect(pathOf(own, ""));
  const { loket, appointment } = own;
  const stillFree = await canMoveTo(loket.db, appointment, { slot, policy: loket.policy, now: own.now });
  if (!stillFree) throw redirect(pathOf(own, "?gedaan=gone"));
  const ends = Temporal.Instant.from(slot.startsAt).add({ minutes: minutesOf(appointment) });
  const now = await appointmentView(own, url);
  return { ...now, slot: formatSlot(slot), offered: timeView(own, { ...slot, endsAt: isoMillis(ends) }) };
}

export async function action(args: ActionFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const form = await args.request.formData();
  const slot = parseSlot(form.get("tijd"));
  if (!slot || slot.startsAt >= own.appointment.starts_at) return redirect(pathOf(own, "?gedaan=changed"));
  const outcome = await moveOwn(own, form, slot, { endsWaiting: true });
  return redirect(pathOf(own, `?gedaan=${outcome}`));
}

/** The earlier time beside the present one; the first who presses has it. */
export default function AppointmentEarlier() {
  const { t } = useWords();
  const view = useLoaderData<typeof loader>();
  return (
    <AppointmentQuestion
      base={view.base}
      stand={view.stand}
      slot={view.slot}
      title={t("appointment:offer.title")}
      yes={t("appointment:offer.take")}
      no={t("appointment:offer.keep")}
    >
      <TimeRows time={view.offered} title={t("appointment:offer.new")} />
      <TimeRows time={view} title={t("appointment:offer.now")} />
      <Paragraph>{t("appointment:offer.first")}</Paragraph>
    </AppointmentQuestion>
  );
}
