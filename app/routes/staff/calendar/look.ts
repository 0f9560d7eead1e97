import { calendarSpans, readDate, type CalendarSpan } from "#app/conversations/calendar/period.ts";
import type { CalendarPerson } from "#app/conversations/calendar/read.server.ts";
import type { DepartmentId, Policy } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";

/** What a calendar shows, as it stands in the address: nothing of families. */
export interface CalendarLook {
  /** Local date in Amsterdam. */
  readonly day: string;
  readonly span: CalendarSpan;
  readonly team: DepartmentId | null;
  /** One person, or null for everybody. */
  readonly person: CalendarPerson | null;
  readonly place: string | null;
  readonly list: boolean;
}

export const everybody = "iedereen";

/** Reads the address; what it does not say, or says wrongly, is the own week. */
export function readCalendarLook(
  query: URLSearchParams,
  { staff, people, policy, today }: Looker,
): CalendarLook {
  const place = policy.locations.find(({ id }) => id === query.get("plek"))?.id ?? null;
  const asked = query.get("team");
  const ofTeam = (id: string) => people.some(({ department }) => department === id);
  const own = ofTeam(staff.department) && place === null ? staff.department : null;
  const team = asked === null ? own : (policy.departments.find(({ id }) => id === asked)?.id ?? null);
  const candidates = people.filter(({ department }) => team === null || department === team);
  const who = query.get("wie") ?? (place || asked ? everybody : staff.id);
  return {
    day: readDate(query.get("dag")) ?? today,
    span: calendarSpans.find((span) => spanWords[span] === query.get("toon")) ?? "week",
    team,
    person: candidates.find(({ id }) => id === who) ?? null,
    place,
    list: query.get("vorm") === "lijst",
  };
}

interface Looker {
  readonly staff: Staff;
  readonly people: readonly CalendarPerson[];
  readonly policy: Policy;
  readonly today: string;
}

/** As spans stand in the address. */
export const spanWords: Readonly<Record<CalendarSpan, string>> = { week: "week", day: "dag" };

/** The address of a calendar. */
export function calendarHref(look: CalendarLook, changed: Partial<CalendarLook> = {}): string {
  const { day, span, team, person, place, list } = { ...look, ...changed };
  const query = new URLSearchParams({
    dag: day,
    toon: spanWords[span],
    team: team ?? "",
    wie: person?.id ?? everybody,
    ...(place ? { plek: place } : {}),
    ...(list ? { vorm: "lijst" } : {}),
  });
  return `/medewerkers/agenda?${query.toString()}`;
}
