import { findFreeSlots } from "#app/conversations/booking/appointments.server.ts";
import { formatSlot, nearestSlots, parseSlot } from "#app/conversations/free/slot.ts";
import { formatDay, formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import { placeText } from "#app/conversations/words.ts";
import { windowTitle } from "#app/routes/citizen/flow/window-title.ts";
import { triageFor, type Entered } from "#app/routes/citizen/flow/enter.server.ts";

/** The lost time, and the three nearest that are free. */
export async function lostTimeView(entered: Entered, url: URL) {
  const { loket, draft, words, language, now } = entered;
  const decided = triageFor(entered);
  const { type, minutes } = decided.conversation;
  const lost = parseSlot(url.searchParams.get("tijd"));
  const free = lost
    ? await findFreeSlots(loket.db, {
        type,
        minutes,
        channel: lost.channel,
        draftId: draft.id,
        policy: loket.policy,
        now,
      })
    : [];
  return {
    title: windowTitle(entered, words.t("conversation:lost.title")),
    lost: lost && { day: formatDay(lost.startsAt, language), time: formatTime(lost.startsAt, language) },
    near: (lost ? nearestSlots(free, lost, 3) : []).map((slot) => ({
      value: formatSlot(slot),
      label: words.t("conversation:lost.option", {
        day: formatDayHeading(slot.startsAt, language),
        time: formatTime(slot.startsAt, language),
      }),
      hint: placeText(slot, loket.policy, words),
    })),
    callWithinWorkingDays: loket.policy.firstContactWorkingDays[decided.urgency],
    picker: `/aanvraag/${draft.id}/gesprek`,
    later: `/aanvraag/${draft.id}/later`,
  };
}
