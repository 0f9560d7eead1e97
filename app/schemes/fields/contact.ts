import { z } from "zod";
import { readEmail } from "#app/typed/email.ts";
import { readPhone } from "#app/typed/phone.ts";
import { readPostcode } from "#app/typed/postcode.ts";
import { codeText, text } from "./text.ts";

/** What a reader makes of a text; the code "invalid" when it makes nothing of it. */
function readBy(read: (typed: string) => string | null) {
  return (typed: string, context: z.RefinementCtx): string => {
    const value = read(typed);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  };
}

/** Dutch postcode, stored as "1234 AB". Codes: "required", "invalid", and those of text. */
export function postcode() {
  return codeText(20).transform(readBy(readPostcode));
}

/** A telephone number, stored as E.164; foreign numbers are fine. Codes: "required", "invalid", and those of text. */
export function phone() {
  return codeText(40).transform(readBy(readPhone));
}

/** One plain e-mail address. Codes: "required", "invalid", and those of text. */
export function requiredEmail() {
  return codeText(254).transform(readBy(readEmail));
}

/** One plain e-mail address, or null when nothing was filled in. */
export function optionalEmail() {
  const read = readBy(readEmail);
  return text(254).transform((typed, context) => (typed === "" ? null : read(typed, context)));
}
