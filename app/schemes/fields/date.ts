import { z } from "zod";

const parts = z.object({ day: z.string(), month: z.string(), year: z.string() });

/**
 * A date in three parts, as typed. Codes: "required", "year" (not four digits), "invalid" (no such day). The
 * range is checked by the caller's refinements. Gives an ISO date.
 */
export function date() {
  return parts.transform((typed, context) => {
    const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.trim());
    const fail = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    if (!day && !month && !year) return fail("required");
    if (!/^\d{4}$/.test(year ?? "")) return fail("year");
    if (!/^\d{1,2}$/.test(day ?? "") || !/^\d{1,2}$/.test(month ?? "")) return fail("invalid");
    const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
    const parsed = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso) return fail("invalid");
    return iso;
  });
}
