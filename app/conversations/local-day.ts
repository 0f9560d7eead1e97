import { Temporal } from "temporal-polyfill";
import { timeZone } from "#app/platform/moment.ts";
import { cellAt, cellMinutes } from "./cells.ts";

/** A calendar day in Amsterdam. */
export interface LocalDay {
  readonly date: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  readonly firstCell: number;
  /** The first cell of the next day: a day has 23, 24 or 25 hours. */
  readonly endCell: number;
  /** The cell that starts at a wall time ("09:30"). A time that the clock skips counts an hour later. */
  cellAt(time: string): number;
}

const dayCells = (24 * 60) / cellMinutes;

/** The day with this ISO date. */
export function localDay(date: Temporal.PlainDate): LocalDay {
  const firstCell = startOf(date);
  const endCell = startOf(date.add({ days: 1 }));
  const changesClock = endCell - firstCell !== dayCells;
  const times = new Map<string, number>();
  return {
    date: date.toString(),
    weekday: date.dayOfWeek,
    firstCell,
    endCell,
    cellAt(time) {
      const cell =
        times.get(time) ?? (changesClock ? zonedCell(date, time) : firstCell + cellsSinceMidnight(time));
      times.set(time, cell);
      return cell;
    },
  };
}

const known = new Map<string, number>();

/** Time zone arithmetic is the dearest part of a search, and every search asks for the same days. */
function startOf(date: Temporal.PlainDate): number {
  const name = date.toString();
  const start = known.get(name) ?? cellAt(date.toZonedDateTime(timeZone).epochMilliseconds);
  if (known.size >= 500) known.clear();
  known.set(name, start);
  return start;
}

function cellsSinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Math.floor((hours * 60 + minutes) / cellMinutes);
}

function zonedCell(date: Temporal.PlainDate, time: string): number {
  const plainTime = Temporal.PlainTime.from(time);
  return cellAt(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
