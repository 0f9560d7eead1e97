import { z } from "zod";
import type { Policy } from "#app/municipality/policy.ts";
import { requiredText } from "#app/schemes/fields/text.ts";

/** What the forms about hours are read with. */
export interface Reading {
  readonly policy: Pick<Policy, "departments" | "locations" | "conversationTypes">;
  /** Local date. */
  readonly today: string;
  /** Id for what is added. */
  readonly id: string;
  /** Whom or what the page is about: a person, a location, a type of conversation; empty on the first page. */
  readonly about: string;
}

/** A wall time in steps of five minutes: "09:30". Which comes first is asked only of times that are times. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5][05]$/, { error: "time", abort: true });

const line = requiredText(80);

/** A name that families read on pages, in messages and in calendars: without characters that nobody can read. */
export const shownName = (code: string) =>
  z
    .string()
    .refine((typed) => line.safeParse(typed).success, code)
    .transform((typed) => line.parse(typed));
