import type { SlotKey } from "#app/conversations/slot.ts";
import { formatDayLong, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";

/** "Wijkpunt Noorderkwartier, Kerkpad 8", or how we talk when it is not at an office. */
export function placeText(slot: Pick<SlotKey, "channel" | "location">, policy: Policy, words: Words): string {
  const place = policy.locations.find((known) => known.id === slot.location);
  return place ? `${place.name}, ${place.street}` : words.say(`conversation:times.where.${slot.channel}`);
}

/** "Vrijdag 27 november 2026" and "10.00 tot 11.15 uur". */
export function whenLines(startsAt: string, endsAt: string, words: Words): readonly [string, string] {
  const { language } = words;
  const hours = words.t("conversation:shown.from", {
    from: formatTime(startsAt, language),
    to: formatTime(endsAt, language),
  });
  return [formatDayLong(startsAt, language), hours];
}
