import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { readDate } from "#app/conversations/calendar/period.ts";
import type { HoursChange } from "#app/conversations/hours/change.ts";
import { isoMillis, timeZone } from "#app/platform/moment.ts";
import { termsForms } from "./form-terms.ts";
import { postedId } from "#app/routes/staff/form/shapes.ts";
import { shownName, time, type Reading } from "./reading.ts";

const date = z.string().refine((text) => readDate(text) !== null, "date");
const language = /^[a-z]{2,3}$/;

/** The forms of the pages about hours. Times are wall times in Amsterdam. */
export function hoursShape(reading: Reading) {
  const { policy, today, id, about: staffId } = reading;
  const place = z
    .string()
    .refine((text) => text === "" || policy.locations.some((location) => location.id === text), "place")
    .transform((text) => text || null);
  return z.discriminatedUnion("doe", [
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
        van: z.union([time, z.literal("")], "time"),
        totenmet: date,
        tot: z.union([time, z.literal("")], "time"),
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
        id: postedId("not-found"),
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
}

/** An instant in UTC; without a time the day begins. */
function startOf(day: string, at: string): string {
  const plainTime = Temporal.PlainTime.from(at || "00:00");
  return isoMillis(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).toInstant());
}

function endOf(day: string): string {
  return isoMillis(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant());
}
