import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { formatClock, formatList, formatWeekday } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { walkInAudiences, type WalkIn } from "#app/municipality/policy.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { enterHours, saveHours } from "./view.server.ts";
import { HoursPlaceScreen } from "./place-screen.tsx";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, hours, saved } = await enterHours(request, context);
  const place = hours.locations.find(({ id }) => id === params.id);
  if (!place) throw notTheirs(context, staff);
  const { t, say } = wordsFor("nl");
  const audience = (topic: WalkIn["topic"]) => say(`agenda:hours.audiences.${topic ?? "all"}`);
  const line = (row: WalkIn & { id: string }) => ({
    id: row.id,
    when: t("agenda:hours.time", {
      day: formatList(
        row.weekdays.map((day) => formatWeekday(day, "nl")),
        "nl",
      ),
      from: formatClock(row.from, "nl"),
      to: formatClock(row.to, "nl"),
    }),
  });
  return {
    pageTitle: t("pageTitle", { title: place.name }),
    saved,
    here: `/medewerkers/beheer/plek/${place.id}`,
    address: { name: place.name, street: place.street, postcode: place.postcode },
    opening: place.opening.map(line),
    walkIn: place.walkIn.map((row) => ({ ...line(row), audience: audience(row.topic) })),
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: formatWeekday(day, "nl") })),
    audiences: [undefined, ...walkInAudiences].map((topic) => ({
      value: topic ?? "",
      label: audience(topic),
    })),
  };
}

export function action(args: ActionFunctionArgs) {
  return saveHours(args, args.params.id ?? "");
}

export default function HoursPlacePage() {
  return <HoursPlaceScreen {...useLoaderData<typeof loader>()} />;
}

export { MissingAppointment as ErrorBoundary };
