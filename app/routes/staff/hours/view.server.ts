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
import type { HoursRefusal } from "#app/conversations/hours/refusal.ts";
import { readForm, refuse } from "#app/routes/staff/form/read.server.ts";
import { hoursShape } from "./form.ts";
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
  const terms = await readTerms(db);
  const reading = { policy: { ...policy, ...terms }, today: localDate(now()), id: newId(), about };
  const read = readForm(await request.formData(), {
    shape: hoursShape(reading),
    errors: (code) => `agenda:hours.errors.${code}`,
    hidden: ["id"],
  });
  if (!read.ok) return refuse(read);
  const { gezien = "", ...typed } = read.typed;
  const change = { staff, change: read.value, seen: gezien.split(","), policy, now: now() };
  const result = await changeHours(db, change);
  if (result.outcome === "done") return redirect(`${new URL(request.url).pathname}?gedaan`);
  if (result.outcome !== "asks")
    return refuse(read.refused({ code: result.outcome, ...placeOf[result.outcome] }));
  const { staff: people } = await readHours(db, now());
  const asks = {
    appointments: appointmentLines(result.appointments, people),
    seen: result.appointments.map(({ id }) => id).join(","),
  };
  return data({ ok: true as const, asks, typed }, { status: 409 });
}

/** Beside which field it stands that something cannot be, as everything is now. */
const placeOf = {
  "not-found": {},
  exists: { field: "code" },
  overlaps: { field: "van" },
  elsewhere: { field: "plek" },
} satisfies Record<HoursRefusal, { field?: string }>;

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
