import { z } from "zod";
import { lengthOf, normaliseCode, normaliseText } from "#app/typed/normalise.ts";

/** Longer than this many times the limit is no text any more: a letter with a thousand accents is still one letter. */
const mostUnits = 16;

/**
 * Text as people type it, made safe to store and the same in both databases. The limit counts letters as people see
 * them. Codes: "required" (no text at all), "characters" (what no keyboard has), "tooLong" with `longest` and `excess`.
 */
export function text(longest: number, newLines = false) {
  return typedText(longest, normaliseText, newLines ? /[^\P{Cc}\n]/u : /\p{Cc}/u);
}

/** Text that is a code, such as a house number: digits, dashes and blanks are plain ones. */
export function codeText(longest: number) {
  return typedText(longest, normaliseCode, /\p{Cc}/u).refine((value) => value !== "", { error: "required" });
}

function typedText(longest: number, normalise: (typed: string) => string, refused: RegExp) {
  return z.string({ error: "required" }).transform((typed, context) => {
    const value = typed.isWellFormed() ? normalise(typed) : "\0";
    const excess = value.length > longest ? lengthOf(value) - longest : 0;
    if (excess > 0) context.addIssue({ code: "custom", message: "tooLong", params: { longest, excess } });
    else if (refused.test(value) || value.length > longest * mostUnits)
      context.addIssue({ code: "custom", message: "characters" });
    else return value;
    return z.NEVER;
  });
}

/** Text that has to be filled in. */
export function requiredText(longest: number, newLines = false) {
  return text(longest, newLines).refine((value) => value !== "", { error: "required" });
}

/** Text that may be left out; null then. */
export function optionalText(longest: number, newLines = false) {
  return text(longest, newLines).transform((value) => (value === "" ? null : value));
}
