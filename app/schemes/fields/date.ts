import { z } from "zod";
import { readDate } from "#app/typed/date.ts";

const parts = z.object({ day: z.string(), month: z.string(), year: z.string() });

/**
 * A date in three parts, as typed. Codes: "required", "year" (not four digits), "invalid" (no such day). The
 * range is checked by the caller's refinements. Gives an ISO date.
 */
export function date() {
  return parts.transform((typed, context) => {
    const read = readDate(typed);
    if ("iso" in read) return read.iso;
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });
}
