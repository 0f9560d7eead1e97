import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { readDate } from "#app/conversations/calendar/period.ts";
import type { HoursChange } from "#app/conversations/hours/change.ts";
import { isoMillis, timeZone } from "#app/platform/moment.ts";
import { termsForms } from "./form-terms.ts";
import { shownName, time, type Reading } from "./reading.ts";
import { postedId } from "#app/routes/staff/frame/posted-id.ts";

/** What a form about hours asks for, or what is wrong with it: the field and a code. */
export type ReadChange =
  | { readonly ok: true; readonly change: HoursChange }
  | { readonly ok: false; readonly field: string; readonly code: string };

const date = z.string().refine((text) => readDate(text) !== null, "date");
const language = /^[a-z]{2,3}$/;

/** Reads one of the forms of the pages about hours. Times are wall times in Amsterdam. */
export function readChange(typed: Readonly<Record<string, string>>, reading: Reading): ReadChange {
  const { policy, today, id, about: staffId } = reading;
  const place = z
    .string()
    .refine((text) => text === "" || policy.locations.some((location) => location.id === text), "place")
    .transform((text) => text || null);
  const forms = z.discriminatedUnion("doe", [
    z
      .object({
        doe: z.literal("add-roster"),
        dag: z.coerce.number("weekday").int("weekday").min(1, "weekday").max(7, "weekday"),
        van: time,
        tot: time,
        plek: place,
        waarvoor: z.enum(["appointments", "walk-in"], "kind"),
      })
      .refine(({ van, tot }) => van < tot, { path: ["tot"], message: "period" })
      .transform(({ dag: weekday, van: from, tot: to, plek: location, waarvoor: kind }): HoursChange => ({
        kind: "add-roster",
        row: { id, staffId, weekday, from, to, location, kind },
      })),
    z
      .object({
        doe: z.literal("add-absence"),
        vanaf: date,
        van: z.union([time, z.literal("")]),
        totenmet: date,
        tot: z.union([time, z.literal("")]),
        waarvoor: z.enum(["away", "meeting"], "kind"),
      })
      .transform(({ vanaf, van, totenmet, tot, waarvoor: kind }): HoursChange => ({
        kind: "add-absence",
        row: {
          id,
          staffId,
          kind,
          from: startOf(vanaf, van),
          to: tot ? startOf(totenmet, tot) : endOf(totenmet),
        },
      }))
      .refine((change) => change.kind === "add-absence" && change.row.from < change.row.to, {
        path: ["totenmet"],
        message: "period",
      }),
    z
      .object({
        doe: z.literal("add-closing"),
        datum: date.refine((text) => text >= today, "date"),
        plek: place,
        naam: shownName("name"),
      })
      .transform(({ datum, plek: location, naam: name }): HoursChange => ({
        kind: "add-closing",
        row: { id, date: datum, location, name },
      })),
    z
      .object({
        doe: z.enum(["remove-roster", "remove-absence", "remove-closing", "remove-hours"]),
        id: postedId,
      })
      .transform(({ doe, id: removed }): HoursChange => ({ kind: doe, id: removed })),
    z
      .object({
        doe: z.literal("languages"),
        talen: z
          .string()
          .max(100, "languages")
          .transform((text) => [
            ...new Set(
              text
                .toLowerCase()
                .split(/[\s,]+/)
                .filter(Boolean),
            ),
          ])
          .refine((codes) => codes.length > 0 && codes.every((code) => language.test(code)), "languages"),
      })
      .transform(({ talen: ids }): HoursChange => ({ kind: "languages", staffId, ids })),
    ...termsForms(reading),
  ]);
  const read = forms.safeParse(typed);
  if (read.success) return { ok: true, change: read.data };
  const [issue] = read.error.issues;
  const code = issue?.message ?? "";
  // A field that is not there at all has no code of ours: our own forms always send it.
  const isOurs = /^[a-z-]+$/.test(code);
  return { ok: false, field: String(issue?.path[0] ?? "doe"), code: isOurs ? code : "incomplete" };
}

/** An instant in UTC; without a time the day begins. */
function startOf(day: string, at: string): string {
  const plainTime = Temporal.PlainTime.from(at || "00:00");
  return isoMillis(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).toInstant());
}

function endOf(day: string): string {
  return isoMillis(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant());
}
