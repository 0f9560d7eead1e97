import { z } from "zod";
import { text } from "./text.ts";

/** Dutch postcode, stored as "1234 AB". SA, SD and SS are never given out. */
export function postcode() {
  return text(20)
    .transform((value) => value.replace(/\s/g, "").toUpperCase())
    .refine((value) => value !== "", { error: "required" })
    .refine((value) => /^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$/.test(value), { error: "invalid" })
    .transform((value) => `${value.slice(0, 4)} ${value.slice(4)}`);
}

/**
 * A telephone number with spaces, dashes, brackets, +31 or 0031; foreign numbers are fine. Stored as E.164.
 * Codes: "required", "invalid".
 */
export function phone() {
  return text(40).transform((typed, context) => {
    const fail = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (typed === "") return fail("required");
    const bare = typed.replace(/\(0\)/g, "").replace(/[\s\-./()]/g, "");
    const international = bare.replace(/^00/, "+").replace(/^0(?=\d{9}$)/, "+31");
    return /^\+[1-9]\d{7,14}$/.test(international) ? international : fail("invalid");
  });
}

/** No lists, comments, quotes or line ends, which mail servers read. */
const plainAddress = /^[^\s@,;:<>()[\]\\"]{1,64}@[^\s@,;:<>()[\]\\".]+(\.[^\s@,;:<>()[\]\\".]+)+$/;

/** One plain e-mail address. Codes: "required", "invalid". */
export function requiredEmail() {
  return text(254)
    .refine((value) => value !== "", { error: "required" })
    .refine((value) => plainAddress.test(value), { error: "invalid" });
}

/** One plain e-mail address, or null when nothing was filled in. */
export function optionalEmail() {
  return text(254)
    .refine((value) => value === "" || plainAddress.test(value), { error: "invalid" })
    .transform((value) => (value === "" ? null : value));
}
