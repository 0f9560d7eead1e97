import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Temporal } from "temporal-polyfill";
import { moveAppointment } from "#app/conversations/move.server.ts";
import { minutesOf } from "#app/conversations/move-terms.ts";
import { formatSlot, parseSlot } from "#app/conversations/slot.ts";
import { leaveWaiting } from "#app/conversations/waiting.server.ts";
import { useWords } from "#app/i18n/words.tsx";
import { isoMillis } from "#app/platform/moment.ts";
import { Button, ButtonGroup, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/stack.tsx";
import { Paragraph } from "#app/ui/text.tsx";
import {
  enterOpenAppointment,
  pathOf,
  secretHeaders,
  shownSequence,
} from "./shared/appointment-enter.server.ts";
import { TimeRows } from "./shared/appointment-parts.tsx";
import { appointmentView, timeView } from "./shared/appointment-view.server.ts";
import { useHref } from "./shared/chrome.ts";
import { PlainFrame } from "./shared/plain-frame.tsx";

export const handle = { private: true };

export const headers = secretHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "" }];

/** The time that a message offered; nobody holds it for them. */
export async function loader(args: LoaderFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const url = new URL(args.request.url);
  const slot = parseSlot(url.searchParams.get("tijd"));
  if (!slot || slot.startsAt >= own.appointment.starts_at) throw redirect(pathOf(own, ""));
  const ends = Temporal.Instant.from(slot.startsAt).add({ minutes: minutesOf(own.appointment) });
  const now = await appointmentView(own, url);
  return { ...now, slot: formatSlot(slot), offered: timeView(own, { ...slot, endsAt: isoMillis(ends) }) };
}

export async function action(args: ActionFunctionArgs) {
  const own = await enterOpenAppointment(args);
  const { loket, appointment, now } = own;
  const form = await args.request.formData();
  const slot = parseSlot(form.get("tijd"));
  if (!slot || slot.startsAt >= appointment.starts_at) return redirect(pathOf(own, "?gedaan=changed"));
  const result = await moveAppointment(loket.db, {
    appointmentId: appointment.id,
    sequence: shownSequence(form),
    slot,
    by: "citizen",
    policy: loket.policy,
    now,
  });
  if (!result.ok) {
    const taken = result.reason === "taken" || result.reason === "not-offered";
    return redirect(pathOf(own, `?gedaan=${taken ? "gone" : "changed"}`));
  }
  await leaveWaiting(loket.db, appointment.id);
  return redirect(pathOf(own, "?gedaan=moved"));
}

/** The earlier time beside the present one; the first who presses has it. */
export default function AppointmentEarlier() {
  const { t } = useWords();
  const href = useHref();
  const view = useLoaderData<typeof loader>();
  return (
    <PlainFrame back={view.base} title={t("appointment:offer.title")}>
      <TimeRows time={view.offered} title={t("appointment:offer.new")} />
      <TimeRows time={view} title={t("appointment:offer.now")} />
      <Paragraph>{t("appointment:offer.first")}</Paragraph>
      <Form>
        <input type="hidden" name="stand" value={view.sequence} />
        <input type="hidden" name="tijd" value={view.slot} />
        <ButtonGroup>
          <Button>{t("appointment:offer.take")}</Button>
          <ButtonLink kind="secondary" href={href(view.base)}>
            {t("appointment:offer.keep")}
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </PlainFrame>
  );
}
