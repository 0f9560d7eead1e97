import type { Hours, HoursChange, LocationHours, KeptRoster } from "./change.ts";

/**
 * Why a change cannot be made: what it is about is not there (any more), is there already, overlaps with other
 * hours, or names a place where this person does not work.
 */
export type HoursRefusal = "not-found" | "exists" | "overlaps" | "elsewhere";

/** What stands in the way of a change of the hours; null: nothing. */
export function refusalOf(hours: Hours, change: HoursChange): HoursRefusal | null {
  const has = (rows: readonly { readonly id: string }[], id: string) => rows.some((row) => row.id === id);
  const unless = (there: boolean, code: HoursRefusal = "not-found") => (there ? null : code);
  const placesAreThere = (ids: readonly string[]) => unless(ids.every((id) => has(hours.locations, id)));
  switch (change.kind) {
    case "add-roster":
      return refusalOfRoster(hours, change.row);
    case "add-absence":
      return unless(has(hours.staff, change.row.staffId));
    case "add-closing":
      return placesAreThere(change.row.location === null ? [] : [change.row.location]);
    case "add-hours":
      if (!has(hours.locations, change.row.location)) return "not-found";
      return unless(!overlapsHours(hours, change.row), "overlaps");
    case "remove-roster":
      return unless(has(hours.rosters, change.id));
    case "remove-absence":
      return unless(has(hours.absences, change.id));
    case "remove-closing":
      return unless(has(hours.closings, change.id));
    case "remove-hours":
      return unless(hours.locations.some(({ opening, walkIn }) => has([...opening, ...walkIn], change.id)));
    case "add-location":
      return unless(!has(hours.locations, change.row.id), "exists");
    case "location":
      return placesAreThere([change.row.id]);
    case "type":
      return unless(has(hours.conversationTypes, change.row.id)) ?? placesAreThere(change.row.locations);
    case "places":
      return unless(has(hours.staff, change.staffId)) ?? placesAreThere(change.ids);
    default:
      return unless(has(hours.staff, change.staffId));
  }
}

function refusalOfRoster(hours: Hours, row: KeptRoster): HoursRefusal | null {
  const person = hours.staff.find(({ id }) => id === row.staffId);
  const place = row.location;
  if (!person || (place !== null && !hours.locations.some(({ id }) => id === place))) return "not-found";
  if (place !== null && person.places?.length && !person.places.includes(place)) return "elsewhere";
  const overlaps = hours.rosters.some(
    (other) => other.staffId === row.staffId && other.weekday === row.weekday && isDuring(other, row),
  );
  return overlaps ? "overlaps" : null;
}

/** Hours of one kind at one location never overlap: a time would be there twice. */
function overlapsHours({ locations }: Hours, row: LocationHours): boolean {
  const place = locations.find(({ id }) => id === row.location);
  const others = row.kind === "open" ? place?.opening : place?.walkIn;
  return (others ?? []).some(
    (other) => other.weekdays.some((day) => row.weekdays.includes(day)) && isDuring(other, row),
  );
}

/** Wall times are written with two digits each, so text compares as time does. */
function isDuring(one: { from: string; to: string }, other: { from: string; to: string }): boolean {
  return one.from < other.to && other.from < one.to;
}
