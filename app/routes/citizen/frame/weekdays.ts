import { formatList, formatWeekday } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";

/** "woensdag", "maandag en vrijdag", "maandag tot en met vrijdag"; 1 is Monday. For inside a sentence. */
export function weekdaysInText(weekdays: readonly number[], { t, language }: Words): string {
  const days = [...weekdays].sort();
  const [first = 1, last = 1] = [days[0], days.at(-1)];
  const isRun = days.length > 2 && last - first === days.length - 1;
  const name = (weekday: number) => formatWeekday(weekday, language);
  return isRun
    ? t("weekdayRange", { from: name(first), to: name(last) })
    : formatList(days.map(name), language);
}

/** The same at the start of a sentence. */
export function weekdaysText(weekdays: readonly number[], words: Words): string {
  const text = weekdaysInText(weekdays, words);
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}
