import { data, redirect, type ActionFunctionArgs, type AppLoadContext } from "@remix-run/node";
import { readTerms } from "#app/conversations/hours/terms.server.ts";
import {
  changeModel,
  readModel,
  talksOutside,
  type ModelPerson,
} from "#app/conversations/hours/hours.server.ts";
import type { BookedTalk } from "#app/conversations/hours/outside.ts";
import { formatDayShort, formatTime } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDate } from "#app/platform/moment.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { keepsCalendarModel } from "#app/staff/talk-permissions.ts";
import { readChange } from "./form.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";

/** A booked talk as an administrator sees it: when, which kind and whose; never with which family. */
export interface TalkLine {
  readonly id: string;
  readonly when: string;
  readonly text: string;
}

/** What the pages about hours show; for one role only. */
export async function enterModel(request: Request, context: AppLoadContext) {
  const staff = await requireStaff(request, context);
  if (!keepsCalendarModel(staff)) throw notTheirs(context, staff);
  const { db, policy, now } = context.loket;
  const [model, outside] = await Promise.all([readModel(db, now()), talksOutside(db, policy, now())]);
  return {
    staff,
    model,
    outside: talkLines(outside, model.staff),
    places: model.locations.map(({ id, name }) => ({ value: id, label: name })),
    saved: new URL(request.url).searchParams.has("gedaan"),
  };
}

/** Saves what a form about hours asks, or tells what is wrong or which talks it would put outside the hours. */
export async function saveModel({ request, context }: ActionFunctionArgs, about: string) {
  const staff = await requireStaff(request, context);
  if (!keepsCalendarModel(staff)) throw notTheirs(context, staff);
  const { db, policy, now } = context.loket;
  const { gezien = "", ...typed } = readTyped(await request.formData());
  const refused = (field: string, code: string) =>
    data({ refused: { field, code }, asks: null, typed }, { status: 422 });
  const terms = await readTerms(db);
  const read = readChange(typed, { policy: terms, today: localDate(now()), id: newId(), about });
  if (!read.ok) return refused(read.field, read.code);
  const { change } = read;
  const result = await changeModel(db, { staff, change, seen: gezien.split(","), policy, now: now() });
  if (result.outcome === "done") return redirect(`${new URL(request.url).pathname}?gedaan`);
  if (result.outcome !== "asks") return refused("doe", result.outcome);
  const { staff: people } = await readModel(db, now());
  const asks = {
    talks: talkLines(result.talks, people),
    seen: result.talks.map(({ id }) => id).join(","),
  };
  return data({ refused: null, asks, typed }, { status: 409 });
}

const ticked = ["dag", "soorten", "plekken", "kanalen", "teams"];

/**
 * What was typed, by name; boxes that were ticked with a comma between them. Our forms send any other field once:
 * more of it are lines, which no field takes.
 */
function readTyped(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => [
      name,
      form.getAll(name).join(ticked.includes(name) ? "," : "\n"),
    ]),
  );
}

export type ModelAnswer = Exclude<Awaited<ReturnType<typeof saveModel>>, Response>["data"];

function talkLines(talks: readonly BookedTalk[], people: readonly ModelPerson[]): readonly TalkLine[] {
  const { t, say } = wordsFor("nl");
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return talks.map(({ id, type, starts_at, ends_at, staffIds }) => ({
    id,
    when: t("agenda:model.time", {
      day: formatDayShort(starts_at, "nl"),
      from: formatTime(starts_at, "nl"),
      to: formatTime(ends_at, "nl"),
    }),
    text: t("agenda:model.outside.line", {
      type: say(`staff:conversations.${type}`),
      names: staffIds.map(nameOf).join(", "),
    }),
  }));
}
