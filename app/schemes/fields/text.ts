import { z } from "zod";

/**
 * Text as people type it, made safe to store: control characters and broken surrogates are refused, accents are
 * composed (NFC). Both databases then store and compare it alike.
 */
export function text(longest: number, newLines = false) {
  // Control characters, and the invisible marks that can turn the reading direction of what stands around them.
  const refused = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
  const plain = (value: string) => (newLines ? value.replace(/[\r\n\t]/g, "") : value);
  return z
    .string({ error: "required" })
    .refine((value) => value.isWellFormed() && !refused.test(plain(value)), { error: "characters" })
    .transform((value) => value.normalize("NFC").trim())
    .refine((value) => [...value].length <= longest, { error: "tooLong" });
}

/** Text that has to be filled in. */
export function requiredText(longest: number, newLines = false) {
  return text(longest, newLines).refine((value) => value !== "", { error: "required" });
}

/** Text that may be left out; null then. */
export function optionalText(longest: number, newLines = false) {
  return text(longest, newLines).transform((value) => (value === "" ? null : value));
}
