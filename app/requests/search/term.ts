import { Temporal } from "temporal-polyfill";

export type SearchTerm =
  | { readonly kind: "birth-date"; readonly date: string }
  /** A name, or the code of a reference without dashes: some references look like a word. */
  | { readonly kind: "text"; readonly code: string | null; readonly patterns: readonly string[] };

/** What somebody typed in the search field; null when it is too little to look for. */
export function readSearch(typed: string): SearchTerm | null {
  const text = typed.normalize("NFC").trim().replace(/\s+/g, " ").slice(0, 120);
  const date = readDate(text);
  if (date) return { kind: "birth-date", date };
  const code = /^[A-Z]{2}[A-Z0-9]{8}$/.exec(text.toUpperCase().replace(/[\s-]/g, ""))?.[0] ?? null;
  // What LIKE reads as a sign is taken out.
  const name = text.replace(/[%_\\\0]/g, " ").trim();
  return [...name].length < 2 ? null : { kind: "text", code, patterns: patternsFor(name) };
}

/** "4-3-2013", "04/03/2013", "4 3 2013" or "2013-03-04" as an ISO date. */
function readDate(text: string): string | null {
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = dutch ? [dutch[3], dutch[2], dutch[1]] : iso ? iso.slice(1) : [];
  if (!year || !month || !day) return null;
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** LIKE patterns: the start of the name or of a word in it, in every spelling that a database may not fold. */
function patternsFor(name: string): readonly string[] {
  const capital = name.charAt(0).toLocaleUpperCase("nl") + name.slice(1);
  const spellings = [...new Set([name, capital, name.toLocaleLowerCase("nl"), name.toLocaleUpperCase("nl")])];
  return spellings.flatMap((spelling) => [`${spelling}%`, `% ${spelling}%`]);
}
