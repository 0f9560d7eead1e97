import type { Channel, ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { withTerms } from "./terms.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import { changed, type Hours, type HoursChange } from "./change.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { roomFor } from "#app/conversations/free/room.ts";
import { workOn } from "#app/conversations/free/search.ts";
import { calendarFor, isFree, occupation } from "#app/conversations/free/staff-calendar.ts";

/** An appointment that was booked, with the people who hold it. Instants in UTC. */
export interface BookedAppointment {
  readonly id: string;
  readonly type: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly channel: string;
  readonly location: string | null;
  readonly staffIds: readonly string[];
}

/**
 * Does everybody who holds an appointment work then, there, without being away, while it is open, and are they the people
 * that its type asks for? How far ahead it was booked does not matter any more.
 */
export function isWithinHours(appointment: BookedAppointment, hours: Hours, start: Policy): boolean {
  const policy = withTerms(start, hours);
  const type = conversationType(policy, appointment.type as ConversationTypeId);
  const channel = appointment.channel as Channel;
  if (!type.channels.includes(channel) || !isHeldByThoseOf(type, appointment, hours)) return false;
  const day = localDay(localDate(appointment.starts_at));
  const room = roomFor(type, minutesOf(appointment), channel);
  const fromCell = cellAt(appointment.starts_at) - room.before;
  const toCell = fromCell + room.total;
  const rosters = hours.rosters.filter(({ kind }) => kind === "appointments");
  const calendar = calendarFor(type, { ...hours, rosters, busy: new Map() });
  const work = workOn(day, { type, channel, policy, calendar });
  const taken = occupation(calendar, day.firstCell, day.endCell);
  return appointment.staffIds.every(
    (staffId) =>
      isFree(taken, { staffId, fromCell, toCell }) &&
      work.some(
        (stretch) =>
          stretch.staffId === staffId &&
          stretch.location === appointment.location &&
          stretch.fromCell <= fromCell &&
          toCell <= stretch.toCell,
      ),
  );
}

/** Somebody of each department of the type, and nobody of another. */
function isHeldByThoseOf(type: ConversationType, appointment: BookedAppointment, { staff }: Hours): boolean {
  const own = staff.filter(({ id }) => appointment.staffIds.includes(id)).map(({ department }) => department);
  return (
    type.departments.every((department) => own.includes(department)) &&
    own.every((department) => type.departments.includes(department))
  );
}

/** Appointments that a change would put outside the hours: they fit now, and would not any more. */
export function putOutside(
  appointments: readonly BookedAppointment[],
  hours: Hours,
  change: HoursChange,
  policy: Policy,
): readonly BookedAppointment[] {
  const after = changed(hours, change);
  return appointments.filter(
    (appointment) => isWithinHours(appointment, hours, policy) && !isWithinHours(appointment, after, policy),
  );
}
