import {
  data,
  redirect,
  useActionData,
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
import { WalkInScreen, type WalkInProblem } from "./screen.tsx";

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

const formOf = ({ locations }: Policy) =>
  z.object({
    plek: z.string().refine((id) => locations.some((location) => location.id === id), "place"),
    onderwerp: z.enum(walkInTopics, "topic"),
    notitie: walkInNote,
    doe: z.enum(walkInOutcomes),
  });

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(request, context);
  if (!worksOnRequests(staff)) throw new Response(null, { status: 404 });
  const { db, policy, now } = context.loket;
  const typed = Object.fromEntries(
    [...(await request.formData())].map(([key, value]) => [key, String(value)]),
  );
  const read = formOf(policy).safeParse({ plek: "", notitie: "", ...typed });
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }): WalkInProblem => ({
      field: String(path[0]),
      code: message,
    }));
    return data({ problems, typed }, { status: 422 });
  }
  const { plek: location, onderwerp: topic, notitie: note, doe: outcome } = read.data;
  await recordWalkIn(
    db,
    { location, department: staff.department, staffId: staff.id, topic, outcome, note },
    now(),
  );
  return redirect(outcome === "request" ? "/medewerkers/nieuw" : "/medewerkers/inloop?gedaan=answered");
}

export default function WalkInPage() {
  return <WalkInScreen {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
