import { z } from "zod";
import { readDate } from "#app/conversations/calendar/period.ts";
import { requiredText, text } from "#app/schemes/fields/text.ts";

const longestAgreed = 2_000;
const longestNext = 500;

/** What a colleague writes about an appointment. `today` is the local date. */
export function reportForm(today: string) {
  return z.object({
    afspraak: requiredText(longestAgreed, true),
    beantwoord: z.array(z.string().max(80)).max(200),
    vervolg: text(longestNext, true),
    uiterlijk: z
      .string()
      .refine((typed) => typed === "" || (readDate(typed) !== null && typed >= today), "date")
      .transform((typed) => typed || null),
    stand: z.coerce.number().int().min(0).catch(0),
  });
}
