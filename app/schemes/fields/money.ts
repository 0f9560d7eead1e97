import { z } from "zod";

const longestTyped = 40;

/**
 * An amount in euro as people write it: "1600", "1.600", "1600,50", "€ 1.600,-". Codes: "required", "invalid",
 * "tooMuch". Gives cents.
 */
export function money() {
  return z.string({ error: "required" }).transform((typed, context) => {
    const fail = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (typed.length > longestTyped) return fail("invalid");
    const bare = typed
      .replace(/[€\s\u00a0]/g, "")
      .replace(/,-+$/, "")
      .replace(/\.-+$/, "");
    if (bare === "") return fail("required");
    const cents = dutchCents(bare) ?? englishCents(bare);
    if (cents === null) return fail("invalid");
    if (cents > 100_000_00) return fail("tooMuch");
    return cents;
  });
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
