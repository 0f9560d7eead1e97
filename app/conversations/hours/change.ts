import type { ConversationType, Location, WalkIn } from "#app/municipality/policy.ts";
import type { CalendarTerms, TermsLocation } from "./terms.ts";
import type { Closing, Roster, StaffCalendar } from "#app/conversations/free/staff-calendar.ts";

/** Everything a functional administrator keeps, each row with its id. */
export interface Hours
  extends Omit<StaffCalendar, "busy" | "rosters" | "absences" | "closings">, CalendarTerms {
  readonly rosters: readonly KeptRoster[];
  readonly absences: readonly KeptAbsence[];
  readonly closings: readonly KeptClosing[];
}

export interface KeptRoster extends Roster {
  readonly id: string;
  readonly kind: "appointments" | "walk-in";
}

export interface KeptAbsence {
  readonly id: string;
  readonly staffId: string;
  /** Instants, ISO text in UTC. */
  readonly from: string;
  readonly to: string;
  readonly kind: "away" | "meeting";
}

export interface KeptClosing extends Closing {
  readonly id: string;
  readonly name: string;
}

/** Opening hours, or hours at which a location receives people without an appointment. */
export interface LocationHours extends WalkIn {
  readonly id: string;
  readonly location: string;
  readonly kind: "open" | "walk-in";
}

/** What is known of a person besides their hours: a list of codes or ids each. */
export const personLists = ["languages", "skills", "places"] as const;
export type PersonList = (typeof personLists)[number];

/** One change of the hours. What is removed is named by its id. */
export type HoursChange =
  | { readonly kind: "add-roster"; readonly row: KeptRoster }
  | { readonly kind: "add-absence"; readonly row: KeptAbsence }
  | { readonly kind: "add-closing"; readonly row: KeptClosing }
  | { readonly kind: "add-hours"; readonly row: LocationHours }
  | { readonly kind: "remove-roster" | "remove-absence" | "remove-closing"; readonly id: string }
  | { readonly kind: "remove-hours"; readonly id: string }
  | { readonly kind: PersonList; readonly staffId: string; readonly ids: readonly string[] }
  | { readonly kind: "add-location" | "location"; readonly row: Omit<Location, "opening" | "walkIn"> }
  | { readonly kind: "type"; readonly row: ConversationType };

/** The hours as it would be after a change. */
export function changed(hours: Hours, change: HoursChange): Hours {
  switch (change.kind) {
    case "add-roster":
      return { ...hours, rosters: [...hours.rosters, change.row] };
    case "add-absence":
      return { ...hours, absences: [...hours.absences, change.row] };
    case "add-closing":
      return { ...hours, closings: [...hours.closings, change.row] };
    case "remove-roster":
      return { ...hours, rosters: hours.rosters.filter(({ id }) => id !== change.id) };
    case "remove-absence":
      return { ...hours, absences: hours.absences.filter(({ id }) => id !== change.id) };
    case "remove-closing":
      return { ...hours, closings: hours.closings.filter(({ id }) => id !== change.id) };
    case "add-hours":
    case "remove-hours":
      return { ...hours, locations: hours.locations.map((place) => withHours(place, change)) };
    case "add-location":
      return { ...hours, locations: [...hours.locations, { ...change.row, opening: [], walkIn: [] }] };
    case "location":
      return { ...hours, locations: replaced(hours.locations, change.row) };
    case "type":
      return { ...hours, conversationTypes: replaced(hours.conversationTypes, change.row) };
    default:
      return {
        ...hours,
        staff: replaced(hours.staff, { id: change.staffId, [change.kind]: change.ids }),
      };
  }
}

type OpeningChange = Extract<HoursChange, { readonly kind: "add-hours" | "remove-hours" }>;

function withHours(place: TermsLocation, change: OpeningChange): TermsLocation {
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
