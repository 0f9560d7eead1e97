import { z } from "zod";

/** One of a fixed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, { error: "required" });
}

/** "ja" or "nee", stored as a boolean. */
export function yesOrNo() {
  return z.enum(["yes", "no"], { error: "required" }).transform((value) => value === "yes");
}

/** One or more of a fixed list; `exclusive` ("none") cannot go with others. */
export function someOf<const T extends readonly [string, ...string[]]>(options: T, exclusive?: T[number]) {
  return z
    .array(z.enum(options, { error: "required" }), { error: "required" })
    .min(1, { error: "required" })
    .refine((list) => !exclusive || !list.includes(exclusive) || list.length === 1, { error: "exclusive" });
}
