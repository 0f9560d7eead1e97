import { formatDay, formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { reportOfAppointment } from "#app/conversations/reports/reports.server.ts";
import { isWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { isUndoTime, markOf, marksFor } from "#app/conversations/booking/marks.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Appointment } from "#app/conversations/booking/read.server.ts";
import { appointmentNames } from "#app/requests/appointments/names.server.ts";
import { appointmentWithin } from "#app/requests/appointments/reach.server.ts";
import { namesOfStaff } from "#app/staff/accounts.server.ts";
import type { Staff } from "#app/staff/staff.ts";
import { mayPlanAppointment } from "#app/staff/appointment-permissions.ts";
import { languageName } from "#app/routes/staff/frame/words.ts";

/** An appointment in words, with what this person may do with it now; null when it is not theirs. */
export async function appointmentView({ db, policy, now }: Loket, staff: Staff, id: string, words: Words) {
  const reached = await appointmentWithin(db, staff, id);
  if (!reached) return null;
  const { appointment, requestId, reach } = reached;
  const [names, holders, report, waiting] = await Promise.all([
    appointmentNames(db, staff, [requestId]),
    namesOfStaff(db, appointment.staffIds),
    reportOfAppointment(db, id),
    isWaiting(db, id),
  ]);
  const family = names.get(requestId);
  const place = policy.locations.find((location) => location.id === appointment.location);
  const toCome = appointment.status === "confirmed" && appointment.starts_at > isoMillis(now());
  const isOver = appointment.status === "cancelled" || appointment.status === "missed";
  const isContact = reach.contactDepartment === staff.department && mayPlanAppointment(staff, reach);
  const { t, say } = words;
  return {
    id,
    name: family?.name ?? "",
    requestHref: family?.opens ? `/medewerkers/aanvraag/${requestId}` : null,
    sequence: appointment.sequence,
    type: say(`staff:conversations.${appointment.type}`),
    when: t("agenda:appointment.time", {
      day: formatDayHeading(appointment.starts_at, "nl"),
      from: formatTime(appointment.starts_at, "nl"),
      to: formatTime(appointment.ends_at, "nl"),
    }),
    day: formatDay(appointment.starts_at, "nl"),
    time: formatTime(appointment.starts_at, "nl"),
    where: place ? `${place.name}, ${place.street}` : say(`staff:channels.${appointment.channel}`),
    holders: holders.join(", "),
    interpreter:
      appointment.language && appointment.language !== "nl" ? languageName(appointment.language) : null,
    state: stateText(appointment, words),
    // A family that is here waits no longer, though the place stays for when that was a slip.
    waiting: waiting && toCome && appointment.arrived_at === null,
    cancelled: appointment.status === "cancelled",
    marks: marksFor(appointment, now()),
    undo: report || !isUndoTime(appointment, now()) ? null : markOf(appointment),
    bookHref: isOver && isContact ? `/medewerkers/aanvraag/${requestId}/gesprek` : null,
    mayPlan: toCome && mayPlanAppointment(staff, reach),
    mayReport:
      mayPlanAppointment(staff, reach) && appointment.status !== "cancelled" && family?.opens === true,
    calendarHref: `/medewerkers/agenda?dag=${localDate(appointment.starts_at)}`,
  };
}

export type AppointmentView = NonNullable<Awaited<ReturnType<typeof appointmentView>>>;

function stateText({ status, arrived_at }: Appointment, { t, say }: Words): string {
  if (status === "confirmed" && arrived_at) {
    return t("agenda:appointment.states.arrived", { time: formatTime(arrived_at, "nl") });
  }
  return say(`agenda:appointment.states.${status}`);
}
