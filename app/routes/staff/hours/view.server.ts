import { data, redirect, type ActionFunctionArgs, type AppLoadContext } from "#app/platform/remix.ts";
import { readTerms } from "#app/conversations/hours/terms.server.ts";
import {
  changeHours,
  readHours,
  appointmentsOutside,
  type HoursPerson,
} from "#app/conversations/hours/hours.server.ts";
import type { BookedAppointment } from "#app/conversations/hours/outside.ts";
import { formatDayShort, formatTime } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDate } from "#app/platform/moment.ts";
import { requireStaff } from "#app/staff/session.server.ts";
import { keepsHours } from "#app/staff/appointment-permissions.ts";
import { readChange } from "./form.ts";
import { notTheirs } from "#app/routes/staff/frame/not-theirs.server.ts";

/** A booked appointment as an administrator sees it: when, which kind and whose; never with which family. */
export interface AppointmentLine {
  readonly id: string;
  readonly when: string;
  readonly text: string;
}

/** What the pages about hours show; for one role only. */
export async function enterHours(request: Request, context: AppLoadContext) {
  const staff = await requireStaff(request, context);
  if (!keepsHours(staff)) throw notTheirs(context, staff);
  const { db, policy, now } = context.loket;
  const [hours, outside] = await Promise.all([readHours(db, now()), appointmentsOutside(db, policy, now())]);
  return {
    staff,
    hours,
    outside: appointmentLines(outside, hours.staff),
    places: hours.locations.map(({ id, name }) => ({ value: id, label: name })),
    saved: new URL(request.url).searchParams.has("gedaan"),
  };
}

/** Saves what a form about hours asks, or tells what is wrong or which appointments it would put outside the hours. */
export async function saveHours({ request, context }: ActionFunctionArgs, about: string) {
  const staff = await requireStaff(request, context);
  if (!keepsHours(staff)) throw notTheirs(context, staff);
  const { db, policy, now } = context.loket;
  const { gezien = "", ...typed } = readTyped(await request.formData());
  const refused = (field: string, code: string) =>
    data({ refused: { field, code }, asks: null, typed }, { status: 422 });
  const terms = await readTerms(db);
  const read = readChange(typed, {
    policy: { ...policy, ...terms },
    today: localDate(now()),
    id: newId(),
    about,
  });
  if (!read.ok) return refused(read.field, read.code);
  const { change } = read;
  const result = await changeHours(db, { staff, change, seen: gezien.split(","), policy, now: now() });
  if (result.outcome === "done") return redirect(`${new URL(request.url).pathname}?gedaan`);
  if (result.outcome !== "asks") return refused("doe", result.outcome);
  const { staff: people } = await readHours(db, now());
  const asks = {
    appointments: appointmentLines(result.appointments, people),
    seen: result.appointments.map(({ id }) => id).join(","),
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

export type HoursAnswer = Exclude<Awaited<ReturnType<typeof saveHours>>, Response>["data"];

function appointmentLines(
  appointments: readonly BookedAppointment[],
  people: readonly HoursPerson[],
): readonly AppointmentLine[] {
  const { t, say } = wordsFor("nl");
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  return appointments.map(({ id, type, starts_at, ends_at, staffIds }) => ({
    id,
    when: t("agenda:hours.time", {
      day: formatDayShort(starts_at, "nl"),
      from: formatTime(starts_at, "nl"),
      to: formatTime(ends_at, "nl"),
    }),
    text: t("agenda:hours.outside.line", {
      type: say(`staff:conversations.${type}`),
      names: staffIds.map(nameOf).join(", "),
    }),
  }));
}
