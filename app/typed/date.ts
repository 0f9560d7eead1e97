import { languages } from "#app/platform/languages.ts";
import { normaliseCode } from "./normalise.ts";

/** A date as three texts: what stands in the boxes for day, month and year. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * The date that somebody typed in three boxes, as an ISO date. The month may be a name, and a whole date that was
 * pasted in one box is divided. Problems: "required", "year" (not four digits), "invalid" (no such day).
 */
export function readDate(typed: DateParts): { iso: string } | { problem: "required" | "year" | "invalid" } {
  const boxes = [typed.day, typed.month, typed.year].map(normaliseCode);
  const filled = boxes.filter((box) => box !== "");
  if (filled.length === 0) return { problem: "required" };
  const { day, month, year } = (filled.length === 1 && divideDate(filled[0] ?? "")) || toParts(boxes);
  if (!/^\d{4}$/.test(year)) return { problem: "year" };
  const iso = isoDate(day, month, year);
  return iso === null ? { problem: "invalid" } : { iso };
}

/** The date of three texts as an ISO date; null when there is no such day. The year has four digits. */
export function isoDate(day: string, month: string, year: string): string | null {
  const number = monthNumber(month);
  if (!/^\d{1,2}$/.test(day) || number === null) return null;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === iso ? iso : null;
}

/**
 * A whole date in one text, divided: "12-9-2018", "12 sep 2018", "zaterdag 12 september 2018", "2018-09-12",
 * "12092018". The year may have two digits. Null for anything else. Expects a normalised text.
 */
export function divideDate(text: string): DateParts | null {
  const date = withoutWeekday(text);
  const dayFirst = /^(\d{1,2})[ ./-]+(\d{1,2}|\p{L}[\p{L}\p{M} ]*)[ .,،/-]+(\d{4}|\d{2})$/u.exec(date);
  if (dayFirst) return toParts(dayFirst.slice(1));
  const yearFirst = /^(\d{4})[ ./-](\d{1,2})[ ./-](\d{1,2})$/.exec(date);
  if (yearFirst) return toParts(yearFirst.slice(1).reverse());
  const joined = /^(\d{2})(\d{2})(\d{4})$/.exec(date);
  return joined ? toParts(joined.slice(1)) : null;
}

function toParts([day = "", month = "", year = ""]: readonly string[]): DateParts {
  return { day, month, year };
}

/** Arabic has other names of months in each part of the Arab world. */
const regions = ["ar-EG", "ar-SY", "ar-IQ", "ar-MA", "ar-DZ"];

/** Names that the languages of the loket have for a part of a date: of each month, or of each weekday. */
function namesOf(part: "month" | "weekday", days: readonly number[]): readonly (readonly string[])[] {
  return days.map((day) =>
    [...languages, ...regions].flatMap((locale) =>
      (["long", "short"] as const).map((length) => {
        const format = new Intl.DateTimeFormat(locale, { [part]: length, timeZone: "UTC" });
        return plainName(format.format(day));
      }),
    ),
  );
}

const monthNames = namesOf(
  "month",
  Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15)),
);
// 1 to 7 June 2026 is Monday to Sunday.
const weekdays = namesOf(
  "weekday",
  Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 5, day + 1)),
).flat();

function withoutWeekday(text: string): string {
  const [, first = "", rest = ""] = /^(\p{L}+)[.,،]* (.+)$/u.exec(text) ?? [];
  return weekdays.includes(plainName(first)) ? rest : text;
}

/** 1 to 12, of a number or of a name in a language of the loket, also of its first three letters or more. */
function monthNumber(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = plainName(text);
  const exact = monthNames.findIndex((names) => names.includes(name));
  if (exact >= 0) return exact + 1;
  const starts = monthNames.flatMap((names, month) =>
    name.length >= 3 && names.some((known) => known.startsWith(name)) ? [month + 1] : [],
  );
  return starts.length === 1 ? (starts[0] ?? null) : null;
}

function plainName(text: string): string {
  return normaliseCode(text).toLowerCase().replace(/\.$/, "");
}
