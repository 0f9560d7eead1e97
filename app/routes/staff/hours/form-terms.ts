import { z } from "zod";
import { neverBooked, phoneOnly } from "#app/conversations/free/conversation-type.ts";
import type { HoursChange } from "#app/conversations/hours/change.ts";
import {
  channels,
  walkInAudiences,
  type Channel,
  type ConversationTypeId,
} from "#app/municipality/policy.ts";
import { ticked } from "#app/routes/staff/form/shapes.ts";
import { shownName, time, type Reading } from "./reading.ts";

const postcode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, "postcode")
  .transform((text) => `${text.slice(0, 4)} ${text.slice(-2)}`);
const address = { naam: shownName("name"), straat: shownName("street"), postcode };
const weekday = z.coerce.number<string>("weekday").int("weekday").min(1, "weekday").max(7, "weekday");

/** Boxes of which at least one has to be ticked. */
const some = <Output>(item: z.ZodType<Output, string>, code: string) =>
  ticked.pipe(z.array(item, code).min(1, code));

/** What the form of this type does not ask. */
const ignored = z.unknown().optional();

/** A whole number between two others, in steps. */
const amount = (from: number, to: number, step: number, code: string) =>
  z
    .string()
    .regex(/^\d{1,3}$/, code)
    .transform(Number)
    .refine((number) => number >= from && number <= to && number % step === 0, code);

/** The forms about locations, about types of conversation, and about what a person does where. */
export function termsForms({ policy, id, about }: Reading) {
  const place = z.enum(policy.locations.map((location) => location.id) as [string, ...string[]], "place");
  const team = z.enum(policy.departments.map((known) => known.id) as [string, ...string[]], "teams");
  const type = z.enum(policy.conversationTypes.map((known) => known.id) as [string, ...string[]], "types");
  const byPhone = phoneOnly.includes(about as ConversationTypeId);
  const isBooked = about !== neverBooked;
  return [
    z
      .object({
        doe: z.enum(["add-opening", "add-walk-in"]),
        dag: some(weekday, "weekday"),
        van: time,
        tot: time,
        voor: z.union([z.enum(walkInAudiences), z.literal("")], "audience").default(""),
      })
      .refine(({ van, tot }) => van < tot, { path: ["tot"], message: "period" })
      .transform(({ doe, dag, van: from, tot: to, voor }): HoursChange => {
        const kind = doe === "add-opening" ? ("open" as const) : ("walk-in" as const);
        const row = { id, location: about, kind, weekdays: [...dag].sort(), from, to };
        return { kind: "add-hours", row: kind === "walk-in" && voor ? { ...row, topic: voor } : row };
      }),
    z
      .object({
        doe: z.literal("add-location"),
        code: z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^[A-Z0-9]{2,8}$/, "code"),
        ...address,
      })
      .transform(({ doe: kind, code, naam: name, straat: street, postcode }): HoursChange => ({
        kind,
        row: { id: code, name, street, postcode },
      })),
    z
      .object({ doe: z.literal("location"), ...address })
      .transform(({ doe: kind, naam: name, straat: street, postcode }): HoursChange => ({
        kind,
        row: { id: about, name, street, postcode },
      })),
    z
      .object({ doe: z.literal("skills"), soorten: ticked.pipe(z.array(type, "types")) })
      .transform(({ doe: kind, soorten: ids }): HoursChange => ({ kind, staffId: about, ids })),
    z
      .object({ doe: z.literal("places"), plekken: ticked.pipe(z.array(place, "place")) })
      .transform(({ doe: kind, plekken: ids }): HoursChange => ({ kind, staffId: about, ids })),
    z
      .object({
        doe: z.literal("type"),
        minuten: amount(5, 240, 5, "minutes"),
        uitloop: amount(0, 120, 5, "minutes"),
        kanalen: byPhone
          ? ignored.transform((): Channel[] => ["phone"])
          : some(z.enum(channels, "channels"), "channels"),
        plekken: byPhone ? ignored.transform((): string[] => []) : ticked.pipe(z.array(place, "place")),
        teams: some(team, "teams"),
        vooraf: isBooked ? amount(0, 336, 1, "notice") : ignored.transform(() => 0),
        vooruit: isBooked ? amount(1, 90, 1, "ahead") : ignored.transform(() => 0),
      })
      .refine(({ kanalen, plekken }) => !kanalen.includes("office") || plekken.length > 0, {
        path: ["plekken"],
        message: "place",
      })
      .transform((typed): HoursChange => ({
        kind: "type",
        row: {
          id: about as ConversationTypeId,
          minutes: typed.minuten,
          buffer: typed.uitloop,
          channels: typed.kanalen,
          locations: typed.plekken,
          departments: typed.teams,
          noticeHours: typed.vooraf,
          daysAhead: typed.vooruit,
        },
      })),
  ] as const;
}
