import { formatList, formatWeekday } from "#app/i18n/formats.ts";
import type { Language } from "#app/i18n/languages.ts";

/** "Woensdag", "Maandag en vrijdag"; 1 is Monday. Starts a sentence. */
export function weekdaysText(weekdays: readonly number[], language: Language): string {
  const text = formatList(
    weekdays.map((weekday) => formatWeekday(weekday, language)),
    language,
  );
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
