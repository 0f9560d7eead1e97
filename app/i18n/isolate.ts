import { describeLanguage, type Language } from "#app/platform/languages.ts";

/**
 * Keeps a value together among words that run the other way: without it "€ 300" turns round in an Arabic
 * sentence, and so do the names beside it. Invisible marks, so that it also holds in titles and mail.
 */
export function isolate(value: string, language: Language, direction: "ltr" | "own" = "own"): string {
  if (describeLanguage(language).dir === "ltr") return value;
  return `${direction === "ltr" ? "\u2066" : "\u2068"}${value}\u2069`;
}

/** Digits in groups, as in "0800-0432", "06 12 34 56 78" and "+31 6 12": one number that is read from the left. */
const numberInGroups = /\+?\d+(?:[ \u00a0\-‑–./:]+\d+)+|\+\d+/g;

/** What is isolated already, with what stands inside. */
const isolated = /([\u2066-\u2068][^\u2066-\u2069]*\u2069)/;

/**
 * Isolates every number in groups of a text that runs from right to left. After an Arabic letter a hyphen or a space
 * would turn the groups round: "0432-0800" is a number that nobody answers. Single numbers never turn.
 */
export function isolateNumbers(text: string): string {
  if (!text.includes("\u2069")) return text.replace(numberInGroups, "\u2066$&\u2069");
  return text
    .split(isolated)
    .map((part, at) => (at % 2 === 0 ? part.replace(numberInGroups, "\u2066$&\u2069") : part))
    .join("");
}
