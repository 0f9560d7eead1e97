import type { Channel, ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { withTerms } from "./terms.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import { changed, type CalendarModel, type ModelChange } from "./change.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { roomFor } from "#app/conversations/free/room.ts";
import { workOn } from "#app/conversations/free/search.ts";
import { calendarFor, isFree, occupation } from "#app/conversations/free/staff-calendar.ts";

/** A talk that was booked, with who hold it. Instants in UTC. */
export interface BookedTalk {
  readonly id: string;
  readonly type: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly channel: string;
  readonly location: string | null;
  readonly staffIds: readonly string[];
}

/**
 * Does everybody who holds a talk work then, there, without being away, while it is open, and are they the people
 * that its type asks for? How far ahead it was booked does not matter any more.
 */
export function isWithinHours(talk: BookedTalk, model: CalendarModel, start: Policy): boolean {
  const policy = withTerms(start, model);
  const type = conversationType(policy, talk.type as ConversationTypeId);
  const channel = talk.channel as Channel;
  if (!type.channels.includes(channel) || !isHeldByThoseOf(type, talk, model)) return false;
  const day = localDay(localDate(talk.starts_at));
  const room = roomFor(type, minutesOf(talk), channel);
  const fromCell = cellAt(talk.starts_at) - room.before;
  const toCell = fromCell + room.total;
  const rosters = model.rosters.filter(({ kind }) => kind === "talks");
  const calendar = calendarFor(type, { ...model, rosters, busy: new Map() });
  const work = workOn(day, { type, channel, policy, calendar });
  const taken = occupation(calendar, day.firstCell, day.endCell);
  return talk.staffIds.every(
    (staffId) =>
      isFree(taken, { staffId, fromCell, toCell }) &&
      work.some(
        (stretch) =>
          stretch.staffId === staffId &&
          stretch.location === talk.location &&
          stretch.fromCell <= fromCell &&
          toCell <= stretch.toCell,
      ),
  );
}

/** Somebody of each department of the type, and nobody of another. */
function isHeldByThoseOf(type: ConversationType, talk: BookedTalk, { staff }: CalendarModel): boolean {
  const own = staff.filter(({ id }) => talk.staffIds.includes(id)).map(({ department }) => department);
  return (
    type.departments.every((department) => own.includes(department)) &&
    own.every((department) => type.departments.includes(department))
  );
}

/** Talks that a change would put outside the hours: they fit now, and would not any more. */
export function putOutside(
  talks: readonly BookedTalk[],
  model: CalendarModel,
  change: ModelChange,
  policy: Policy,
): readonly BookedTalk[] {
  const after = changed(model, change);
  return talks.filter((talk) => isWithinHours(talk, model, policy) && !isWithinHours(talk, after, policy));
}
