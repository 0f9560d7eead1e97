import { neverBooked } from "#app/conversations/free/conversation-type.ts";
import { parseSlot, type SlotKey } from "#app/conversations/free/slot.ts";
import { formatDayLong, formatPlace, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import type { ConversationTypeId, Policy } from "#app/municipality/policy.ts";

/** "Wijkpunt Noorderkwartier, Kerkpad 8", or how we talk when it is not at an office. */
export function placeText(slot: Pick<SlotKey, "channel" | "location">, policy: Policy, words: Words): string {
  const place = policy.locations.find((known) => known.id === slot.location);
  return place ? formatPlace(place, words.language) : words.say(`conversation:times.where.${slot.channel}`);
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

/** How somebody wants to talk, as rows to read: when and where, or that we call. `type` is the appointment that fits. */
export function wishRows(
  answer: ConversationAnswer | undefined,
  type: ConversationTypeId,
  policy: Policy,
  words: Words,
): { label: string; lines: readonly string[] }[] {
  const slot = answer?.wish === "booked" ? parseSlot(answer.slot) : null;
  if (answer?.wish === "booked" && slot) {
    const endsAt = new Date(Date.parse(slot.startsAt) + answer.minutes * 60_000).toISOString();
    const where = slot.channel === "office" ? "where" : "how";
    return [
      { label: words.t("conversation:shown.when"), lines: whenLines(slot.startsAt, endsAt, words) },
      { label: words.t(`conversation:shown.${where}`), lines: [placeText(slot, policy, words)] },
    ];
  }
  const wish = answer?.wish === "none" ? "none" : type === neverBooked ? "urgent" : "callMe";
  return [{ label: words.t("conversation:shown.how"), lines: [words.t(`conversation:shown.${wish}`)] }];
}
