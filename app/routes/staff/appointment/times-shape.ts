import { z } from "zod";
import { parseSlot } from "#app/conversations/free/slot.ts";
import type { FormTerms } from "#app/routes/staff/form/read.server.ts";

/** The time that a form chose: one, and one that can be a time. */
export const chosenTime = z.string("required").transform((typed, context) => {
  const slot = parseSlot(typed);
  if (slot) return slot;
  context.addIssue({ code: "custom", message: "required" });
  return z.NEVER;
});

/** How both forms that choose a time are read: their words, and what they do not ask. */
export const timesTerms = {
  errors: (code) => `agenda:book.errors.${code}`,
  hidden: ["soort", "stand"],
} satisfies Omit<FormTerms<unknown>, "shape">;
