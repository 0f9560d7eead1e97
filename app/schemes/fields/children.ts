import { z } from "zod";
import { requiredText } from "./text.ts";

/** More children than this are told about in the conversation. */
export const mostChildren = 12;

const rows = z.array(z.object({ key: z.string(), name: z.string() }));

/**
 * First names of children, with the keys they already have. Empty rows are left out; a new child gets a key that
 * was never used before, so that it does not inherit answers. Codes: "required", "tooMany", and those of text.
 */
export function children() {
  return rows.transform((typed, context) => {
    const fail = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    const named = typed.filter((row) => row.name.trim() !== "");
    if (named.length === 0) return fail("required");
    if (named.length > mostChildren) return fail("tooMany");
    const used = new Set<string>();
    let highest = Math.max(0, ...typed.map((row) => keyNumber(row.key) ?? 0));
    const result: { key: string; name: string }[] = [];
    for (const row of named) {
      const name = requiredText(60).safeParse(row.name);
      if (!name.success) {
        for (const issue of name.error.issues) context.addIssue({ ...issue, path: [] });
        return z.NEVER;
      }
      const known = keyNumber(row.key) !== null && !used.has(row.key);
      const key = known ? row.key : `c${++highest}`;
      used.add(key);
      result.push({ key, name: name.data });
    }
    return result;
  });
}

function keyNumber(key: string): number | null {
  const match = /^c([1-9]\d{0,2})$/.exec(key);
  return match ? Number(match[1]) : null;
}
