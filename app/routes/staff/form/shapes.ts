import { z } from "zod";

/** An id as our own forms send it. PostgreSQL answers a NUL with an error, where it should be "not found". */
export const postedId = (code: string) => z.string(code).regex(/^[\w-]{1,80}$/, code);

/** The state of what a form was made of, in a hidden field. Nothing is not the first state. */
export const stand = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

/** The values of boxes that were ticked, out of what was typed. */
export function valuesOf(typed: string | undefined): readonly string[] {
  return (typed ?? "").split(/\r?\n/).filter(Boolean);
}

/** Boxes that were ticked, of which there may be none. */
export const ticked = z.string().default("").transform(valuesOf);
