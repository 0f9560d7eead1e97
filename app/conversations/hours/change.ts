import type { ConversationType, Location, WalkIn } from "#app/municipality/policy.ts";
import type { CalendarTerms, TermsLocation } from "./terms.ts";
import type { Closing, Roster, StaffCalendar } from "#app/conversations/free/staff-calendar.ts";

/** Everything a functional administrator keeps, each row with its id. */
export interface CalendarModel
  extends Omit<StaffCalendar, "busy" | "rosters" | "absences" | "closings">, CalendarTerms {
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

/** Opening hours, or hours at which a location receives people without an appointment. */
export interface ModelHours extends WalkIn {
  readonly id: string;
  readonly location: string;
  readonly kind: "open" | "walk-in";
}

/** What is known of a person besides their hours: a list of codes or ids each. */
export const personLists = ["languages", "skills", "places"] as const;
export type PersonList = (typeof personLists)[number];

/** One change of the model. What is removed is named by its id. */
export type ModelChange =
  | { readonly kind: "add-roster"; readonly row: ModelRoster }
  | { readonly kind: "add-absence"; readonly row: ModelAbsence }
  | { readonly kind: "add-closing"; readonly row: ModelClosing }
  | { readonly kind: "add-hours"; readonly row: ModelHours }
  | { readonly kind: "remove-roster" | "remove-absence" | "remove-closing"; readonly id: string }
  | { readonly kind: "remove-hours"; readonly id: string }
  | { readonly kind: PersonList; readonly staffId: string; readonly ids: readonly string[] }
  | { readonly kind: "add-location" | "location"; readonly row: Omit<Location, "opening" | "walkIn"> }
  | { readonly kind: "type"; readonly row: ConversationType };

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
    case "add-hours":
    case "remove-hours":
      return { ...model, locations: model.locations.map((place) => withHours(place, change)) };
    case "add-location":
      return { ...model, locations: [...model.locations, { ...change.row, opening: [], walkIn: [] }] };
    case "location":
      return { ...model, locations: replaced(model.locations, change.row) };
    case "type":
      return { ...model, conversationTypes: replaced(model.conversationTypes, change.row) };
    default:
      return {
        ...model,
        staff: replaced(model.staff, { id: change.staffId, [change.kind]: change.ids }),
      };
  }
}

type HoursChange = Extract<ModelChange, { readonly kind: "add-hours" | "remove-hours" }>;

function withHours(place: TermsLocation, change: HoursChange): TermsLocation {
  if (change.kind === "remove-hours") {
    const stays = ({ id }: { id: string }) => id !== change.id;
    return { ...place, opening: place.opening.filter(stays), walkIn: place.walkIn.filter(stays) };
  }
  const { location, kind, ...row } = change.row;
  if (location !== place.id) return place;
  return kind === "open"
    ? { ...place, opening: [...place.opening, row] }
    : { ...place, walkIn: [...place.walkIn, row] };
}

/** The list with what is new of one of its rows. */
function replaced<Row extends { readonly id: string }>(
  rows: readonly Row[],
  row: Partial<Row> & { readonly id: string },
): readonly Row[] {
  return rows.map((old) => (old.id === row.id ? { ...old, ...row } : old));
}
