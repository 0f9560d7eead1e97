import { Temporal } from "temporal-polyfill";
import { timeZone } from "#app/platform/moment.ts";
import type { Language } from "./languages.ts";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const formatters = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, shape: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${shape}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { timeZone, ...options });
    formatters.set(key, format);
  }
  return format;
}

/** A plain date is shown as that date: noon UTC is the same day in Amsterdam, summer and winter. */
function dateOf(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
}

/** "€ 1.600" or "€ 1.703,35": cents only when there are any. `cents` is an amount in euro cents. */
export function formatMoney(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
  return `€\u00a0${number}`;
}

/** "3 maart 2027", of an ISO date or of an instant as it is in Amsterdam. */
export function formatDate(value: string, language: Language): string {
  return dateFormat(language, "date", { day: "numeric", month: "long", year: "numeric" }).format(dateOf(value));
}

/** "vrijdag 27 november". */
export function formatDay(value: string, language: Language): string {
  return dateFormat(language, "day", { weekday: "long", day: "numeric", month: "long" })
    .format(dateOf(value))
    .replace(",", "");
}

/** "Vrijdag 27 november": a day that starts a line. */
export function formatDayHeading(value: string, language: Language): string {
  const day = formatDay(value, language);
  return day.charAt(0).toLocaleUpperCase(locales[language]) + day.slice(1);
}

/** "Vrijdag 27 november 2026": a day with its year that starts a line. */
export function formatDayLong(value: string, language: Language): string {
  const day = dateFormat(language, "long", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .format(dateOf(value))
    .replace(",", "");
  return day.charAt(0).toLocaleUpperCase(locales[language]) + day.slice(1);
}

/** "vr 27 nov", for staff. */
export function formatDayShort(value: string, language: Language): string {
  return dateFormat(language, "short", { weekday: "short", day: "numeric", month: "short" })
    .format(dateOf(value))
    .replace(",", "");
}

/** "10.00" in Dutch, "10:00" elsewhere; an instant as a wall time in Amsterdam. */
export function formatTime(instant: string, language: Language): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const minutes = String(zoned.minute).padStart(2, "0");
  return language === "nl" ? `${zoned.hour}.${minutes}` : `${zoned.hour}:${minutes}`;
}

/** "Yasmin, Adam en Noor". */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: "conjunction" }).format(items);
}

/** "woensdag"; 1 is Monday, 7 is Sunday. */
export function formatWeekday(weekday: number, language: Language): string {
  // 5 January 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 0, 4 + weekday, 12));
  return dateFormat(language, "weekday", { weekday: "long" }).format(day);
}
