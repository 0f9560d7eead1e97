import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { normaliseCode } from "./normalise.ts";

/**
 * A telephone number as people type it, with a zero or a country in front, as E.164; null when it is none. A Dutch number has
 * nine digits behind +31, whatever zero stands between ("+31 06 12345678"). Of other countries the length is checked.
 */
export function readPhone(typed: string): string | null {
  const text = normaliseCode(typed).replace(/\(0\)/g, "");
  if (!/^[(+0]/.test(text)) return null;
  const number = parsePhoneNumberFromString(text, { defaultCountry: "NL", extract: false });
  if (!number || number.ext !== undefined || number.nationalNumber.startsWith("0")) return null;
  const isWhole =
    number.countryCallingCode === "31" ? /^\d{9}$/.test(number.nationalNumber) : number.isPossible();
  return isWhole ? number.number : null;
}

/** A number (E.164) as people in the Netherlands write it: a mobile one in pairs, one from abroad with its country. */
export function showPhone(e164: string): string {
  const mobile = /^\+316(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(e164);
  if (mobile) return `06 ${mobile.slice(1).join(" ")}`;
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return number.countryCallingCode === "31" ? number.formatNational() : number.formatInternational();
}

/** Can it get a text message? Dutch mobile numbers only; the number is E.164. */
export function takesText(e164: string): boolean {
  return /^\+316\d{8}$/.test(e164);
}
