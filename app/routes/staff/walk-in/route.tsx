import {
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "#app/platform/remix.ts";
import { z } from "zod";
import { walkInsOn } from "#app/conversations/calendar/blocks.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import { walkInNote, walkInOutcomes, walkInTopics } from "#app/conversations/walk-in/walk-in.ts";
import { recordWalkIn, walkInsOf } from "#app/conversations/walk-in/walk-ins.server.ts";
import { formatTime } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { WalkInScreen } from "./screen.tsx";

export const handle = { private: true };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.pageTitle ?? "" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, context);
  const { db, policy, now } = context.loket;
  const { t, say } = wordsFor("nl");
  const day = localDay(localDate(now()));
  const rows = worksOnRequests(staff) ? await walkInsOf(db, staff.department, day) : [];
  const place = (id: string) => policy.locations.find((location) => location.id === id)?.name ?? id;
  return {
    pageTitle: t("pageTitle", { title: t("agenda:walkIns.title") }),
    may: worksOnRequests(staff),
    saved: new URL(request.url).searchParams.has("gedaan"),
    places: policy.locations.map(({ id, name }) => ({ value: id, label: name })),
    topics: walkInTopics.map((id) => ({ value: id, label: say(`agenda:walkIns.topics.${id}`) })),
    hours: policy.locations.flatMap(({ id, name }) =>
      walkInsOn(policy, id, day).map(({ from, to }) => ({
        key: `${id} ${from}`,
        place: name,
        time: t("agenda:walkIns.hoursAt", { from: formatTime(from, "nl"), to: formatTime(to, "nl") }),
      })),
    ),
    rows: rows.map((row) => ({
      id: row.id,
      at: formatTime(row.at, "nl"),
      text: [say(`agenda:walkIns.topics.${row.topic}`), place(row.location)].join(", "),
      note: row.note,
      outcome: say(`agenda:walkIns.outcomes.${row.outcome}`),
    })),
  };
}

const shapeOf = ({ locations }: Policy) =>
  z.object({
    plek: z.enum(
      locations.map(({ id }) => id),
      "place",
    ),
    onderwerp: z.enum(walkInTopics, "topic"),
    notitie: z.string().default("").pipe(walkInNote),
    doe: z.enum(walkInOutcomes),
  });

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  if (!worksOnRequests(staff)) throw new Response(null, { status: 404 });
  const { db, policy, now } = context.loket;
  const read = readForm(await request.formData(), {
    shape: shapeOf(policy),
    errors: (code) => `agenda:walkIns.errors.${code}`,
  });
  if (!read.ok) return refuse(read);
  const { plek: location, onderwerp: topic, notitie: note, doe: outcome } = read.value;
  await recordWalkIn(
    db,
    { location, department: staff.department, staffId: staff.id, topic, outcome, note },
    now(),
  );
  return redirect(outcome === "request" ? "/medewerkers/nieuw" : "/medewerkers/inloop?gedaan=answered");
}

export default function WalkInPage() {
  return <WalkInScreen {...useLoaderData<typeof loader>()} />;
}
