/** Time is booked in cells of five minutes, counted since the epoch (UTC). A cell belongs to one conversation. */
export const cellMinutes = 5;

const cellMs = cellMinutes * 60_000;

/** The cell in which a moment lies; `instant` is ISO text or milliseconds since the epoch. */
export function cellAt(instant: string | number): number {
  const ms = typeof instant === "number" ? instant : Date.parse(instant);
  if (!Number.isFinite(ms)) throw new RangeError(`Not a moment: ${instant}`);
  return Math.floor(ms / cellMs);
}

/** The first cell that starts at or after a moment. */
export function cellFrom(instant: string | number): number {
  const ms = typeof instant === "number" ? instant : Date.parse(instant);
  return cellAt(ms + cellMs - 1);
}

/** The moment a cell starts, as ISO text in UTC. */
export function startOfCell(cell: number): string {
  return new Date(cell * cellMs).toISOString();
}

/** How many cells some minutes take; a part of a cell counts whole. */
export function cellCount(minutes: number): number {
  return Math.ceil(minutes / cellMinutes);
}

/** Every cell from `startIso` for `minutes`, in order. The last cell counts whole. */
export function cellsOf(startIso: string, minutes: number): readonly number[] {
  if (!(minutes > 0)) throw new RangeError(`A conversation lasts some minutes, not ${minutes}.`);
  const first = cellAt(startIso);
  const end = cellFrom(Date.parse(startIso) + minutes * 60_000);
  return Array.from({ length: end - first }, (_, index) => first + index);
}
