import { Temporal } from "temporal-polyfill";
import type { Channel, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { cellAt } from "./cells.ts";
import { conversationType } from "./conversation-type.ts";
import { localDay } from "./local-day.ts";
import { minutesOf } from "./move-terms.ts";
import { roomFor } from "./room.ts";
import { workOn } from "./slot-search.ts";
import { isFree, occupation, type Closing, type Roster, type StaffCalendar } from "./staff-calendar.ts";

/** Rosters, absences and closing days as a functional administrator keeps them, each with its id. */
export interface CalendarModel extends Omit<StaffCalendar, "busy" | "rosters" | "absences" | "closings"> {
  readonly rosters: readonly ModelRoster[];
  readonly absences: readonly ModelAbsence[];
  readonly closings: readonly ModelClosing[];
}

export interface ModelRoster extends Roster {
  readonly id: string;
  readonly kind: "talks" | "walk-in";
}

export interface ModelAbsence {
  readonly id: string;
  readonly staffId: string;
  /** Instants, ISO text in UTC. */
  readonly from: string;
  readonly to: string;
  readonly kind: "away" | "meeting";
}

export interface ModelClosing extends Closing {
  readonly id: string;
  readonly name: string;
}

/** One change of the model. What is removed is named by its id. */
export type ModelChange =
  | { readonly kind: "add-roster"; readonly row: ModelRoster }
  | { readonly kind: "add-absence"; readonly row: ModelAbsence }
  | { readonly kind: "add-closing"; readonly row: ModelClosing }
  | { readonly kind: "remove-roster" | "remove-absence" | "remove-closing"; readonly id: string }
  | { readonly kind: "languages"; readonly staffId: string; readonly languages: readonly string[] };

/** The model as it would be after a change. */
export function changed(model: CalendarModel, change: ModelChange): CalendarModel {
  switch (change.kind) {
    case "add-roster":
      return { ...model, rosters: [...model.rosters, change.row] };
    case "add-absence":
      return { ...model, absences: [...model.absences, change.row] };
    case "add-closing":
      return { ...model, closings: [...model.closings, change.row] };
    case "remove-roster":
      return { ...model, rosters: model.rosters.filter(({ id }) => id !== change.id) };
    case "remove-absence":
      return { ...model, absences: model.absences.filter(({ id }) => id !== change.id) };
    case "remove-closing":
      return { ...model, closings: model.closings.filter(({ id }) => id !== change.id) };
    case "languages":
      return {
        ...model,
        staff: model.staff.map((person) =>
          person.id === change.staffId ? { ...person, languages: change.languages } : person,
        ),
      };
  }
}

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

/** Does everybody who holds a talk work then, there, without being away, while it is open? */
export function isWithinHours(talk: BookedTalk, model: CalendarModel, policy: Policy): boolean {
  const type = conversationType(policy, talk.type as ConversationTypeId);
  const channel = talk.channel as Channel;
  const day = localDay(Temporal.PlainDate.from(localDate(talk.starts_at)));
  const room = roomFor(type, minutesOf(talk), channel);
  const fromCell = cellAt(talk.starts_at) - room.before;
  const toCell = fromCell + room.total;
  const rosters = model.rosters.filter(({ kind }) => kind === "talks");
  const calendar: StaffCalendar = { ...model, rosters, busy: new Map() };
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

/** Would two stretches of work of one person overlap on a weekday? */
export function overlaps(model: CalendarModel, row: ModelRoster): boolean {
  return model.rosters.some(
    (other) =>
      other.staffId === row.staffId &&
      other.weekday === row.weekday &&
      other.from < row.to &&
      row.from < other.to,
  );
}
