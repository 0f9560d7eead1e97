import { z } from "zod";
import { readDate } from "#app/conversations/calendar/period.ts";
import { stand, ticked } from "#app/routes/staff/form/shapes.ts";
import { requiredText, text } from "#app/schemes/fields/text.ts";

const longestAgreed = 2_000;
const longestNext = 500;
const mostAnswered = 200;
const isShort = (key: string) => key.length <= 80;

/** What a colleague writes about an appointment. `today` is the local date. */
export function reportShape(today: string) {
  return z.object({
    afspraak: requiredText(longestAgreed, true),
    beantwoord: ticked.refine((keys) => keys.length <= mostAnswered && keys.every(isShort), "answered"),
    vervolg: text(longestNext, true),
    uiterlijk: z
      .string()
      .refine((typed) => typed === "" || (readDate(typed) !== null && typed >= today), "date")
      .transform((typed) => typed || null),
    stand,
  });
}
