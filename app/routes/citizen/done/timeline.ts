import type { Temporal } from "temporal-polyfill";
import type { Appointment } from "#app/conversations/booking/appointments.server.ts";
import { formatDate, formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Terms } from "#app/municipality/terms.ts";
import { decideBy } from "#app/requests/terms/decision-term.ts";
import type { ConfirmedRequest } from "#app/requests/submit/confirmation.server.ts";

interface TimelineItem {
  readonly state: "done" | "later";
  readonly title: string;
  readonly note?: string;
  readonly word: string;
}

/**
 * What was done and what comes, as it is now: the appointment as it went, a call only where somebody will call, and a
 * decision only where there will be one.
 */
export function timelineOf(
  request: ConfirmedRequest,
  words: Words,
  now: Temporal.Instant,
  terms: Terms,
): TimelineItem[] {
  const { t, language } = words;
  const sent = done(words, t("done:sent"), formatDate(request.submittedAt, language));
  const by = decideBy(request.course, localDate(now), terms);
  const end =
    by === null
      ? later(words, t("done:answer"))
      : later(words, t("done:decision"), t("done:decisionBy", { date: formatDate(by, language) }));
  return [sent, ...appointmentItems(request, words, now), end];
}

/** An appointment that nobody told about is over when its time is. */
export function isToCome({ status, ends_at }: Appointment, now: Temporal.Instant): boolean {
  return status === "confirmed" && ends_at > isoMillis(now);
}

const done = ({ t }: Words, title: string, note?: string): TimelineItem => ({
  state: "done",
  title,
  word: t("done:states.done"),
  ...(note === undefined ? {} : { note }),
});

const later = ({ t }: Words, title: string, note?: string): TimelineItem => ({
  state: "later",
  title,
  word: t("done:states.later"),
  ...(note === undefined ? {} : { note }),
});

function appointmentItems(request: ConfirmedRequest, words: Words, now: Temporal.Instant): TimelineItem[] {
  const { appointment, contactPerson } = request;
  const { t, language } = words;
  if (!appointment) return withoutAppointment(request, words, localDate(now));
  const { starts_at: startsAt, status } = appointment;
  const at = t("done:appointmentAt", {
    day: formatDayHeading(startsAt, language),
    time: formatTime(startsAt, language),
  });
  if (status === "missed") return [later(words, t("done:missed"), t("done:again"))];
  if (!isToCome(appointment, now)) return [done(words, t("done:talked"), at)];
  return [
    later(
      words,
      contactPerson ? t("done:appointment", { name: contactPerson.name }) : t("done:appointmentAny"),
      at,
    ),
  ];
}

/** An appointment that was cancelled comes back by our call when the rules ask for one; else only when they call us. */
function withoutAppointment(
  { wish, appointmentRequired, triage, firstContactBy }: ConfirmedRequest,
  words: Words,
  today: string,
): TimelineItem[] {
  const { t, language } = words;
  const weCall = wish === "call-me" || appointmentRequired || triage.urgency === "red";
  const cancelled =
    wish === "booked" ? [done(words, t("done:cancelled"), weCall ? undefined : t("done:again"))] : [];
  if (!weCall) return cancelled;
  if (firstContactBy < today) return [...cancelled, later(words, t("done:call"))];
  const by =
    firstContactBy === today
      ? t("done:callToday")
      : t("done:callBy", { date: formatDate(firstContactBy, language) });
  return [...cancelled, later(words, t("done:call"), by)];
}
