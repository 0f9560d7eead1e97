import { blocksOn, placesOf, walkInsOn, type CalendarBlock } from "#app/conversations/calendar/blocks.ts";
import { calendarPeriod, shifted } from "#app/conversations/calendar/period.ts";
import {
  calendarPeople,
  readCalendar,
  type CalendarContent,
  type CalendarPerson,
} from "#app/conversations/calendar/read.server.ts";
import { findFreeSlots } from "#app/conversations/free/find.server.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import type { Slot } from "#app/conversations/free/slot.ts";
import { formatTime } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { appointmentNames } from "#app/requests/appointments/names.server.ts";
import type { Staff } from "#app/staff/staff.ts";
import { seesAppointment } from "#app/staff/appointment-permissions.ts";
import { atPlace, daysTogether, hoursOf, weekendIsUsed } from "./content.ts";
import { calendarHeading, calendarOf, calendarSummary, columnTitle } from "./heading.ts";
import { calendarItems, gridTime, placeName, type CalendarItem, type GridTime } from "./items.ts";
import { calendarHref, readCalendarLook } from "./look.ts";
import { usualType } from "./type.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";

export interface CalendarColumn {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly today: boolean;
  readonly items: readonly CalendarItem[];
  /** Where the clock stands, in a column of today. */
  readonly now: GridTime | null;
}

/** The calendar that an address asks for, in words: exactly what this person may see leaves the server. */
export async function calendarView(loket: Loket, staff: Staff, url: URL) {
  const { db, policy } = loket;
  const moment = loket.now();
  const today = localDate(moment);
  const words = wordsFor("nl");
  const people = await calendarPeople(db);
  const look = readCalendarLook(url.searchParams, { staff, people, policy, today });
  const ofTeam = people.filter(({ department }) => look.team === null || department === look.team);
  const shown = look.person ? [look.person] : ofTeam;
  const whole = calendarPeriod(look.day, look.span, true);
  const content = atPlace(await readCalendar(db, shown, whole, moment), look.place, whole);
  const period = calendarPeriod(look.day, look.span, weekendIsUsed(content, whole));
  const free = look.person ? await freeTimes(loket, look.person, look.place) : [];
  const byPerson = look.person === null && look.span === "day";
  const tell = { words, policy, ...(await toldAppointments(loket, staff, content)) };
  const holders = (ids: readonly string[]) =>
    words.t("agenda:with", {
      names: people.flatMap(({ id, name }) => (ids.includes(id) ? name : [])).join(", "),
    });
  const column = (
    key: string,
    title: string,
    note: string,
    day: LocalDay,
    blocks: readonly CalendarBlock[],
  ) => ({
    key,
    title,
    note,
    today: day.date === today,
    items: calendarItems(blocks, byPerson || look.person ? tell : { ...tell, holders }),
    now: day.date === today ? gridTime(isoMillis(moment), false) : null,
  });
  const placesText = (id: string, day: LocalDay) => {
    if (look.place) return "";
    const places = placesOf(content, id, day).map((place) => placeName(policy, place));
    return places.map((place) => place || words.t("agenda:elsewhere")).join(", ") || words.t("agenda:dayOff");
  };
  const ofPerson = (id: string, day: LocalDay) =>
    blocksOn(content, id, day, free).filter(({ kind }) => look.place === null || kind !== "off");
  const walkIns = (day: LocalDay): CalendarBlock[] =>
    look.place === null || look.person
      ? []
      : walkInsOn(policy, look.place, day).map(({ from, to }) => ({
          kind: "walk-in",
          location: look.place,
          from,
          to,
        }));
  const columns: CalendarColumn[] = period.days.flatMap((day) => {
    const title = columnTitle(day, today, words);
    if (look.person) {
      const { id } = look.person;
      return [column(day.date, title, placesText(id, day), day, ofPerson(id, day))];
    }
    if (!byPerson) return [column(day.date, title, "", day, daysTogether(content, day, walkIns(day)))];
    const open = walkIns(day);
    return [
      ...(open.length > 0
        ? [column("inloop", words.t("agenda:walkIn"), placeName(policy, look.place), day, open)]
        : []),
      ...content.people.map(({ id, name }) => column(id, name, placesText(id, day), day, ofPerson(id, day))),
    ];
  });
  return {
    look,
    ...calendarHeading(look, period, words),
    whose: calendarOf(look, policy, words),
    people: ofTeam,
    teams: policy.departments
      .filter(({ id }) => people.some(({ department }) => department === id))
      .map(({ id }) => ({ value: id, label: departmentName(policy, id) })),
    places: policy.locations.map(({ id, name }) => ({ value: id, label: name })),
    hours: hoursOf(columns.flatMap(({ items }) => items)),
    form: look.list ? ("list" as const) : look.person || byPerson ? ("grid" as const) : ("cards" as const),
    columns,
    time: formatTime(isoMillis(moment), "nl"),
    summary: calendarSummary(
      { appointments: content.appointments, free, period, person: look.person },
      words,
    ),
    links: {
      before: calendarHref(look, { day: shifted(look.day, look.span, -1) }),
      now: calendarHref(look, { day: today }),
      after: calendarHref(look, { day: shifted(look.day, look.span, 1) }),
      list: calendarHref(look, { list: !look.list }),
    },
  };
}

export type CalendarView = Awaited<ReturnType<typeof calendarView>>;

/** Which appointments this person may see, and how their families are called. */
async function toldAppointments({ db }: Loket, staff: Staff, { appointments, people }: CalendarContent) {
  const seen = appointments.filter(({ staffIds }) => {
    const holders = people.filter(({ id }) => staffIds.includes(id));
    return seesAppointment(staff, { staffIds, departments: holders.map(({ department }) => department) });
  });
  const requestIds = [...new Set(seen.flatMap(({ request_id }) => request_id ?? []))];
  return { seen: new Set(seen.map(({ id }) => id)), names: await appointmentNames(db, staff, requestIds) };
}

/** What families can book now with this person, in the usual kind of appointment of the department. */
async function freeTimes(
  { db, policy, now }: Loket,
  person: CalendarPerson,
  place: string | null,
): Promise<readonly Slot[]> {
  const type = usualType(policy, person.department);
  const [channel] = type?.channels ?? [];
  if (!type || !channel) return [];
  const slots = await findFreeSlots(db, {
    type: type.id,
    minutes: type.minutes,
    channel,
    staffId: person.id,
    policy,
    now: now(),
  });
  return slots.filter(({ location }) => place === null || location === place);
}
