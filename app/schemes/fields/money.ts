import { z } from "zod";
import { readAmount } from "#app/typed/amount.ts";

/** An amount in euro as people write it. Codes: "required", "invalid", "negative", "tooMuch". Gives cents. */
export function money() {
  return z.string({ error: "required" }).transform((typed, context) => {
    const read = readAmount(typed);
    if ("cents" in read) return read.cents;
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });
}
