import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { formatClock, formatDayShort, formatTime, formatWeekday } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { enterHours, saveHours } from "./view.server.ts";
import { HoursPersonScreen } from "./person-screen.tsx";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, hours, places, saved } = await enterHours(request, context);
  const person = hours.staff.find(({ id }) => id === params.id);
  if (!person) throw notTheirs(context, staff);
  const { t, say } = wordsFor("nl");
  const own = ({ staffId }: { staffId: string }) => staffId === person.id;
  const moment = (instant: string) => `${formatDayShort(instant, "nl")} ${formatTime(instant, "nl")}`;
  return {
    pageTitle: t("pageTitle", { title: person.name }),
    saved,
    places,
    here: `/medewerkers/beheer/${person.id}`,
    name: person.name,
    team: departmentName(context.loket.policy, person.department),
    languages: person.languages.join(", "),
    skills: {
      options: hours.conversationTypes
        .filter(({ departments }) => departments.includes(person.department))
        .map(({ id }) => ({ value: id, label: say(`staff:conversations.${id}`) })),
      chosen: person.skills,
    },
    worksAt: person.places,
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: formatWeekday(day, "nl") })),
    rosters: hours.rosters.filter(own).map((row) => ({
      id: row.id,
      when: t("agenda:hours.time", {
        day: formatWeekday(row.weekday, "nl"),
        from: formatClock(row.from, "nl"),
        to: formatClock(row.to, "nl"),
      }),
      where: places.find(({ value }) => value === row.location)?.label ?? t("agenda:hours.noPlace"),
      kind: say(`agenda:hours.kinds.${row.kind}`),
    })),
    absences: hours.absences.filter(own).map((row) => ({
      id: row.id,
      when: t("agenda:hours.period", { from: moment(row.from), to: moment(row.to) }),
      kind: say(`agenda:hours.absenceKinds.${row.kind}`),
    })),
  };
}

export function action(args: ActionFunctionArgs) {
  return saveHours(args, args.params.id ?? "");
}

export default function HoursPersonPage() {
  return <HoursPersonScreen {...useLoaderData<typeof loader>()} />;
}

export { MissingAppointment as ErrorBoundary };
