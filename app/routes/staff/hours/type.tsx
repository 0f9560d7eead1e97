import {
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { neverBooked, phoneOnly } from "#app/conversations/free/conversation-type.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { channels } from "#app/municipality/policy.ts";
import { MissingAppointment } from "#app/routes/staff/frame/missing.tsx";
import { pageMeta } from "#app/routes/staff/frame/page-meta.ts";
import { enterHours, saveHours } from "./view.server.ts";
import { HoursTypeScreen } from "./type-screen.tsx";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = pageMeta;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, hours, places, saved } = await enterHours(request, context);
  const type = hours.conversationTypes.find(({ id }) => id === params.id);
  if (!type) throw notTheirs(context, staff);
  const { t, say } = wordsFor("nl");
  const name = say(`staff:conversations.${type.id}`);
  return {
    pageTitle: t("pageTitle", { title: name }),
    saved,
    name,
    here: `/medewerkers/beheer/soort/${type.id}`,
    places,
    isBooked: type.id !== neverBooked,
    byPhone: phoneOnly.includes(type.id),
    channels: channels.map((id) => ({ value: id, label: say(`staff:channels.${id}`) })),
    teams: context.loket.policy.departments.map((team) => ({
      value: team.id,
      label: team.shortName,
    })),
    now: {
      minutes: String(type.minutes),
      buffer: String(type.buffer),
      channels: type.channels,
      locations: type.locations,
      departments: type.departments,
      noticeHours: String(type.noticeHours),
      daysAhead: String(type.daysAhead),
    },
  };
}

export function action(args: ActionFunctionArgs) {
  return saveHours(args, args.params.id ?? "");
}

export default function HoursTypePage() {
  return <HoursTypeScreen {...useLoaderData<typeof loader>()} />;
}

export { MissingAppointment as ErrorBoundary };
