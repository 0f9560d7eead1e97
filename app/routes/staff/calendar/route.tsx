import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { CalendarScreen } from "./screen.tsx";
import { calendarView } from "./view.server.ts";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { t } = wordsFor("nl");
  const url = new URL(request.url);
  const view = await calendarView(context.loket, staff, url);
  return {
    pageTitle: t("pageTitle", { title: `${t("agenda:title")}: ${view.title}` }),
    view,
    cancelled: url.searchParams.get("gedaan") === "cancel",
    mayBook: worksOnRequests(staff),
  };
}

export default function CalendarPage() {
  return <CalendarScreen {...useLoaderData<typeof loader>()} />;
}
