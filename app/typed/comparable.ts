import { digitValue } from "./normalise.ts";

const oneForm: Readonly<Record<string, string>> = {
  "\u0629": "\u0647", // teh marbuta, often typed as heh
  "\u0649": "\u064a", // alef maksura, often typed as yeh
  "\u06cc": "\u064a", // the Persian yeh of some keyboards
  "\u06a9": "\u0643", // the Persian kaf
  "\u0640": "", // the stroke that only stretches a word
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

const severalForms = new RegExp(`[${Object.keys(oneForm).join("")}]`, "g");

/**
 * What somebody typed as plain words to compare, such as the words of a name: small letters without accents or vowel
 * signs, one form for letters that people type in more than one way, European digits, nothing else. What stands on
 * both sides of a hyphen are words of their own ("Bakker-Smit"), on both sides of an apostrophe not ("O'Brien").
 */
export function comparableWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\p{Nd}/gu, digitValue)
    .toLowerCase()
    .replace(severalForms, (letter) => oneForm[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The eight characters behind the prefix of a reference, however it was typed; null for what cannot be one. */
export function comparableReference(text: string): string | null {
  const parts = /^(?:[A-Z]{2}[\s-]*)?([A-Z0-9]{4})[\s-]*([A-Z0-9]{4})$/.exec(text.trim().toUpperCase());
  return parts ? `${parts[1]}${parts[2]}` : null;
}
