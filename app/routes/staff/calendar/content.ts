import { blocksOn, type CalendarBlock } from "#app/conversations/calendar/blocks.ts";
import type { CalendarPeriod } from "#app/conversations/calendar/period.ts";
import type { CalendarContent } from "#app/conversations/calendar/read.server.ts";
import { cellFrom } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import type { CalendarItem } from "./items.ts";

/** Only what is at a location, with who works there in these days; everything when no location is asked for. */
export function atPlace(
  content: CalendarContent,
  place: string | null,
  { days }: CalendarPeriod,
): CalendarContent {
  if (!place) return content;
  const weekdays = days.map(({ weekday }) => weekday);
  const rosters = content.rosters.filter(({ location }) => location === place);
  const appointments = content.appointments.filter(({ location }) => location === place);
  const there = new Set([
    ...rosters.flatMap(({ staffId, weekday }) => (weekdays.includes(weekday) ? staffId : [])),
    ...appointments.flatMap(({ staffIds }) => staffIds),
  ]);
  return { ...content, rosters, appointments, people: content.people.filter(({ id }) => there.has(id)) };
}

/** Does somebody work in the weekend, or was something booked then? */
export function weekendIsUsed({ rosters, appointments }: CalendarContent, { days }: CalendarPeriod): boolean {
  const saturday = days.find(({ weekday }) => weekday === 6);
  return (
    rosters.some(({ weekday }) => weekday > 5) ||
    (saturday !== undefined && appointments.some(({ ends_at }) => cellFrom(ends_at) > saturday.firstCell))
  );
}

/** What several people have on a day, each conversation once. Whoever is not there is left out. */
export function daysTogether(
  content: CalendarContent,
  day: LocalDay,
  more: readonly CalendarBlock[],
): readonly CalendarBlock[] {
  const blocks = [...more, ...content.people.flatMap(({ id }) => blocksOn(content, id, day))];
  const seen = new Set<string>();
  return blocks
    .filter((block) => {
      if (block.kind === "off" || block.kind === "away" || block.kind === "meeting") return false;
      const place = block.kind === "walk-in" ? block.location : "";
      const key =
        "appointment" in block ? block.appointment.id : `${block.kind} ${place} ${block.from} ${block.to}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((one, other) => one.from.localeCompare(other.from));
}

/** From the first to the last hour in which something happens, at least 9 to 17. */
export function hoursOf(items: readonly Pick<CalendarItem, "start" | "end">[]): readonly number[] {
  const first = Math.min(9, ...items.map(({ start }) => start.hour));
  const last = Math.max(17, ...items.map(({ end }) => (end.quarter > 0 ? end.hour + 1 : end.hour)));
  return Array.from({ length: last - first }, (_, index) => first + index);
}
