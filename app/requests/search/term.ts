import { divideDate, isoDate } from "#app/typed/date.ts";
import { normaliseCode } from "#app/typed/normalise.ts";

export type SearchTerm =
  | { readonly kind: "birth-date"; readonly dates: readonly string[] }
  /** A name, or the code of a reference without dashes: some references look like a word. */
  | { readonly kind: "text"; readonly code: string | null; readonly patterns: readonly string[] };

/** What somebody typed in the search field; null when it is too little to look for. */
export function readSearch(typed: string): SearchTerm | null {
  const text = normaliseCode(typed).slice(0, 120);
  const dates = datesIn(text);
  if (dates.length > 0) return { kind: "birth-date", dates };
  const code = /^[A-Z]{2}[A-Z0-9]{8}$/.exec(text.toUpperCase().replace(/[\s-]/g, ""))?.[0] ?? null;
  // What LIKE reads as a sign is taken out.
  const name = text.replace(/[%_\\\0]/g, " ").trim();
  return [...name].length < 2 ? null : { kind: "text", code, patterns: patternsFor(name) };
}

/** The days that "4-3-2013", "4 mrt 13" or "2013-03-04" can mean: a year of two digits is of this century or the last. */
function datesIn(text: string): readonly string[] {
  const parts = divideDate(text);
  if (!parts) return [];
  const years = parts.year.length === 2 ? [`20${parts.year}`, `19${parts.year}`] : [parts.year];
  return years.flatMap((year) => isoDate(parts.day, parts.month, year) ?? []);
}

/** LIKE patterns: the start of the name or of a word in it, in every spelling that a database may not fold. */
function patternsFor(name: string): readonly string[] {
  const capital = name.charAt(0).toLocaleUpperCase("nl") + name.slice(1);
  const spellings = [...new Set([name, capital, name.toLocaleLowerCase("nl"), name.toLocaleUpperCase("nl")])];
  return spellings.flatMap((spelling) => [`${spelling}%`, `% ${spelling}%`]);
}
