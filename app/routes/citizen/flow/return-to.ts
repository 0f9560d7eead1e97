/** Pages from which an answer can be changed; after the change people come back to them. */
const places = ["controleren", "uitkomst"] as const;
export type ReturnPlace = (typeof places)[number];

const parameter = "terug";

/** The page to come back to, named in the address; null on the ordinary way. */
export function returnPlace(request: Request): ReturnPlace | null {
  const value = new URL(request.url).searchParams.get(parameter);
  return places.find((place) => place === value) ?? null;
}

/** A path below the draft, with the page to come back to. */
export function changePath(path: string, place: ReturnPlace): string {
  return `${path}?${parameter}=${place}`;
}
