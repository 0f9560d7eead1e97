import type { CalendarPeriod } from "#app/conversations/calendar/period.ts";
import { weekNumber } from "#app/conversations/calendar/period.ts";
import type { CalendarPerson, CalendarAppointment } from "#app/conversations/calendar/read.server.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import type { Slot } from "#app/conversations/free/slot.ts";
import { formatDayLong, formatDayShort, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import { placeName } from "./items.ts";
import type { CalendarLook } from "./look.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";

/** "Week 48" with "23 tot en met 27 november 2026", or the day by its full name. */
export function calendarHeading({ span, day }: CalendarLook, { days }: CalendarPeriod, { t }: Words) {
  if (span === "day") return { title: formatDayLong(day, "nl"), range: "" };
  const [from, to] = [days[0]?.date ?? day, days.at(-1)?.date ?? day];
  return {
    title: t("agenda:week", { number: weekNumber(day) }),
    range: t("agenda:range", { from: dayAndMonth(from, to), to: longDate(to) }),
  };
}

/** Whose calendar it is: "Bart de Haan", "Iedereen, Team Meedoen", "Iedereen, Stadhuis". */
export function calendarOf({ person, team, place }: CalendarLook, policy: Policy, { t }: Words): string {
  const who = person
    ? [person.name]
    : [t("agenda:filters.everybody"), team ? departmentName(policy, team) : ""];
  return [...who, placeName(policy, place)].filter(Boolean).join(", ");
}

/** "Ma 23", "Di 24 · vandaag" */
export function columnTitle({ date }: LocalDay, today: string, { t }: Words): string {
  const name = formatDayShort(date, "nl").split(" ").slice(0, 2).join(" ");
  const title = name.charAt(0).toLocaleUpperCase("nl") + name.slice(1);
  return date === today ? t("agenda:today", { day: title }) : title;
}

interface Counted {
  readonly appointments: readonly CalendarAppointment[];
  readonly free: readonly Slot[];
  readonly period: CalendarPeriod;
  readonly person: CalendarPerson | null;
}

/** "Bart: 7 gesprekken en 4 vrije tijden. Eerste vrije tijd voor een gezin: do 26 nov, 15.15 uur." */
export function calendarSummary({ appointments, free, period, person }: Counted, { t }: Words): string {
  const booked = appointments.filter(({ status }) => status !== "held").length;
  if (!person) return t("agenda:summary.appointments", { count: booked });
  const shown = free.filter(({ startsAt }) => {
    const cell = cellAt(startsAt);
    return cell >= period.fromCell && cell < period.toCell;
  });
  const [next] = free;
  const counts = t("agenda:summary.person", {
    name: person.name.split(" ")[0],
    appointments: t("agenda:summary.appointmentsShort", { count: booked }),
    free: t("agenda:summary.free", { count: shown.length }),
  });
  if (!next) return counts;
  const day = formatDayShort(next.startsAt, "nl");
  return `${counts} ${t("agenda:summary.next", { day, time: formatTime(next.startsAt, "nl") })}`;
}

/** "23" before "27 november 2026", "30 november" before "4 december 2026". */
function dayAndMonth(from: string, to: string): string {
  const [day = "", month = ""] = longDate(from).split(" ");
  return from.slice(0, 7) === to.slice(0, 7) ? day : `${day} ${month}`;
}

const longDate = (date: string) => formatDayLong(date, "nl").split(" ").slice(1).join(" ");
