import { Temporal } from "temporal-polyfill";
import { timeZone } from "#app/platform/moment.ts";
import { cellAt, cellMinutes } from "./cells.ts";

/** A calendar day in Amsterdam. */
export interface LocalDay {
  readonly date: string;
  /** Date of the day after it. */
  readonly next: string;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  readonly firstCell: number;
  /** The first cell of the next day: a day has 23, 24 or 25 hours. */
  readonly endCell: number;
  /** The cell that starts at a wall time ("09:30"). A time that the clock skips counts an hour later. */
  cellAt(time: string): number;
}

const dayCells = (24 * 60) / cellMinutes;

const known = new Map<string, LocalDay>();

/** The day with this ISO date. Time zones are the dearest part of a search, and every search asks for the same days. */
export function localDay(date: string): LocalDay {
  const day = known.get(date) ?? makeDay(Temporal.PlainDate.from(date));
  if (known.size >= 500) known.clear();
  known.set(date, day);
  return day;
}

function makeDay(date: Temporal.PlainDate): LocalDay {
  const next = date.add({ days: 1 });
  const [firstCell, endCell] = [startOf(date), startOf(next)];
  const changesClock = endCell - firstCell !== dayCells;
  const times = new Map<string, number>();
  return {
    date: date.toString(),
    next: next.toString(),
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

function startOf(date: Temporal.PlainDate): number {
  return cellAt(date.toZonedDateTime(timeZone).epochMilliseconds);
}

function cellsSinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return Math.floor((hours * 60 + minutes) / cellMinutes);
}

function zonedCell(date: Temporal.PlainDate, time: string): number {
  const plainTime = Temporal.PlainTime.from(time);
  return cellAt(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
