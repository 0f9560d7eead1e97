import { z } from "zod";
import { readDate } from "#app/conversations/calendar-period.ts";

export const longestAgreed = 2_000;
export const longestNext = 500;

/** What a colleague writes about a talk. `today` is the local date. */
export function reportForm(today: string) {
  return z.object({
    afspraak: z.string().trim().min(1, "required").max(longestAgreed, "tooLong"),
    beantwoord: z.array(z.string().max(80)).max(200),
    vervolg: z.string().trim().max(longestNext, "tooLong"),
    uiterlijk: z
      .string()
      .refine((text) => text === "" || (readDate(text) !== null && text >= today), "date")
      .transform((text) => text || null),
    stand: z.coerce.number().int().min(0).catch(0),
  });
}
