import type { Location, OpeningHours, WalkIn } from "#app/municipality/policy.ts";

/** A place with the hours at which somebody can come there without an appointment. */
export interface WalkInPlace {
  readonly place: Pick<Location, "name" | "street">;
  readonly hours: readonly OpeningHours[];
}

/** The hours of a place for one audience, or for everybody; null when it has none. */
function walkInAt({ name, street, walkIn }: Location, audience: WalkIn["topic"]): WalkInPlace | null {
  const hours = walkIn.filter(({ topic }) => topic === audience);
  return hours.length > 0 ? { place: { name, street }, hours } : null;
}

/** The first place where everybody can come without an appointment, whatever it is about. */
export function walkInForAll(locations: readonly Location[]): WalkInPlace | null {
  return firstFor(undefined, locations);
}

/** Where people can come in with questions about money and forms; otherwise where everybody can. */
export function walkInForMoney(locations: readonly Location[]): WalkInPlace | null {
  return firstFor("money", locations) ?? walkInForAll(locations);
}

function firstFor(audience: WalkIn["topic"], locations: readonly Location[]): WalkInPlace | null {
  return locations.map((place) => walkInAt(place, audience)).find((found) => found !== null) ?? null;
}
