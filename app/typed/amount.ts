import { normaliseCode } from "./normalise.ts";

const longestTyped = 40;
/** More than anybody who asks for these schemes has in a month, in cents. */
const mostCents = 100_000_00;

/**
 * An amount in euro as people write it, in cents: "1600", "1.600", "1600,50", "€ 1.600,-", "1600 euro per maand".
 * Problems: "required", "invalid", "negative", "tooMuch".
 */
export function readAmount(
  typed: string,
): { cents: number } | { problem: "required" | "invalid" | "negative" | "tooMuch" } {
  const text = normaliseCode(typed).replaceAll("٫", ",").replaceAll("٬", ".").toLowerCase();
  if (text.length > longestTyped) return { problem: "invalid" };
  const bare = text
    .replace(/ ?(per|in de|p\/|\/) ?(maand|mnd|month|m)$/, "")
    .replace(/€|euro's|euros|euro|eur|يورو/g, "")
    .replace(/(\d) (?=\d{3}(?!\d))/g, "$1")
    .replace(/(?<!\d) +| +(?!\d)/g, "")
    .replace(/(?<=\d)[.,]?[-=]+$/, "");
  if (bare === "") return { problem: "required" };
  const cents = dutchCents(bare.replace(/^-/, "")) ?? englishCents(bare.replace(/^-/, ""));
  if (cents === null) return { problem: "invalid" };
  if (bare.startsWith("-") && cents > 0) return { problem: "negative" };
  return cents > mostCents ? { problem: "tooMuch" } : { cents };
}

/** Comma for cents, dots for thousands. */
function dutchCents(typed: string): number | null {
  const match = /^(\d{1,7}|\d{1,3}(?:\.\d{3}){1,2})(?:,(\d{1,2}))?$/.exec(typed);
  return match ? toCents(match[1] ?? "", match[2] ?? "") : null;
}

/** Point for cents, as on an English keyboard; "1.600" was Dutch and never comes here. */
function englishCents(typed: string): number | null {
  const match = /^(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/.exec(typed);
  return match ? toCents(match[1] ?? "", match[2] ?? "") : null;
}

function toCents(euros: string, cents: string): number {
  return Number(euros.replace(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
}
