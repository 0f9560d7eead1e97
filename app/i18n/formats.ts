import { localTime, timeZone } from "#app/platform/moment.ts";
import type { Language } from "#app/platform/languages.ts";
import { showPhone } from "#app/typed/phone.ts";
import { isolate } from "./isolate.ts";

/** Digits are the Latin ones in every language: the same as in the letters that people get. */
const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB", ar: "ar-u-nu-latn" };

/** Arabic amounts are written as on Dutch bank statements. */
const numberLocales: Record<Language, string> = { ...locales, ar: "nl-NL" };

const formatters = new Map<string, Intl.DateTimeFormat>();
const amounts = new Map<string, Intl.NumberFormat>();
const lists = new Map<Language, Intl.ListFormat>();

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

/** "Stadhuis, Raadhuisplein 1": Dutch, whatever the language around it. */
export function formatPlace(place: { name: string; street: string }, language: Language): string {
  return formatAddress([place.name, place.street], language);
}

/** "Raadhuisplein 1, 1234 AB Voorbeeldstad" of its parts: Dutch as well, and a postcode stays on one line. */
export function formatAddress(parts: readonly string[], language: Language): string {
  const address = parts.join(", ").replace(/\b(\d{4}) ([A-Z]{2})\b/, "$1\u00a0$2");
  return isolate(address, language, "ltr");
}

/** "€ 1.600" or "€ 1.703,35": cents only when there are any. `cents` is an amount in euro cents. */
export function formatMoney(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return isolate(`€\u00a0${amountFormat(language, digits).format(cents / 100)}`, language, "ltr");
}

function amountFormat(language: Language, digits: 0 | 2): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  let format = amounts.get(key);
  if (!format) {
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    format = new Intl.NumberFormat(numberLocales[language], options);
    amounts.set(key, format);
  }
  return format;
}

/** "3 maart 2027", of an ISO date or of an instant as it is in Amsterdam. */
export function formatDate(value: string, language: Language): string {
  return dateFormat(language, "date", { day: "numeric", month: "long", year: "numeric" }).format(
    dateOf(value),
  );
}

/** "vrijdag 27 november". */
export function formatDay(value: string, language: Language): string {
  return dateFormat(language, "day", { weekday: "long", day: "numeric", month: "long" })
    .format(dateOf(value))
    .replace(/[,،]/, "");
}

/** "Vrijdag 27 november": a day that starts a line. */
export function formatDayHeading(value: string, language: Language): string {
  const day = formatDay(value, language);
  return day.charAt(0).toLocaleUpperCase(locales[language]) + day.slice(1);
}

/** "Vrijdag 27 november 2026": a day with its year that starts a line. */
export function formatDayLong(value: string, language: Language): string {
  const day = dateFormat(language, "long", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  })
    .format(dateOf(value))
    .replace(/[,،]/, "");
  return day.charAt(0).toLocaleUpperCase(locales[language]) + day.slice(1);
}

/** "vr 27 nov", for staff. */
export function formatDayShort(value: string, language: Language): string {
  return dateFormat(language, "short", { weekday: "short", day: "numeric", month: "short" })
    .format(dateOf(value))
    .replace(/[,،]/, "");
}

/** "10.00" in Dutch and Arabic, "10:00" in English; an instant as a wall time in Amsterdam. */
export function formatTime(instant: string, language: Language): string {
  const { hour, minute } = localTime(instant);
  return `${hour}${clockSeparator(language)}${String(minute).padStart(2, "0")}`;
}

/** What stands between hours and minutes. */
function clockSeparator(language: Language): "." | ":" {
  return language === "en" ? ":" : ".";
}

/** "Yasmin, Adam en Noor". */
export function formatList(items: readonly string[], language: Language): string {
  const format = lists.get(language) ?? new Intl.ListFormat(locales[language], { type: "conjunction" });
  lists.set(language, format);
  return format.format(items.map((item) => isolate(item, language)));
}

/** "woensdag"; 1 is Monday, 7 is Sunday. */
export function formatWeekday(weekday: number, language: Language): string {
  // 5 January 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 0, 4 + weekday, 12));
  return dateFormat(language, "weekday", { weekday: "long" }).format(day);
}

/** "09:00" of a list of opening hours as people read it: "9:00" in English, "9.00" elsewhere. */
export function formatClock(time: string, language: Language): string {
  const [hours = "", minutes = ""] = time.split(":");
  return `${Number(hours)}${clockSeparator(language)}${minutes}`;
}

/** A number (E.164) as people in the Netherlands write it. */
export function formatPhone(e164: string, language: Language): string {
  return isolate(showPhone(e164), language, "ltr");
}
