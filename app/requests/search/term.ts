import { comparableReference, comparableWords } from "#app/typed/comparable.ts";
import { divideDate, isoDate } from "#app/typed/date.ts";
import { normaliseCode } from "#app/typed/normalise.ts";
import { readPhone } from "#app/typed/phone.ts";

/** What somebody looks for: a request with all the words and one of the days, or with the number or the reference. */
export interface Search {
  /** Starts of words of a name. */
  readonly words: readonly string[];
  /** Birth dates; empty when none was typed. */
  readonly dates: readonly string[];
  /** E.164. */
  readonly phone: string | null;
  /** Without its prefix. */
  readonly reference: string | null;
}

const longestSearch = 120;
const mostWords = 8;

/** What somebody typed in the search field; null when it is too little to look for. */
export function readSearch(typed: string): Search | null {
  const text = normaliseCode(typed).slice(0, longestSearch);
  const phone = readPhone(text);
  const { dates, rest } = phone === null ? takeDate(text) : { dates: [], rest: text };
  const words = comparableWords(rest).slice(0, mostWords);
  const isEnough = dates.length > 0 || [...words.join("")].length > 1;
  return isEnough ? { words, dates, phone, reference: comparableReference(rest) } : null;
}

/** The days that a date in a text can mean: a year of two digits is of this century or the last. */
function takeDate(text: string): { dates: readonly string[]; rest: string } {
  for (const found of [text, dateIn.exec(text)?.[0] ?? ""]) {
    const parts = divideDate(found);
    if (!parts) continue;
    const years = parts.year.length === 2 ? [`20${parts.year}`, `19${parts.year}`] : [parts.year];
    const dates = years.flatMap((year) => isoDate(parts.day, parts.month, year) ?? []);
    if (dates.length > 0) return { dates, rest: text.replace(found, " ") };
  }
  return { dates: [], rest: text };
}

const dateIn =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-./ ](?:\d{1,2}|\p{L}{3,10}\.?)[-./ ](?:\d{4}|\d{2}))(?!\d)/u;
