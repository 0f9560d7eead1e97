import { findFreeSlots } from "#app/conversations/appointments.server.ts";
import { conversationType } from "#app/conversations/conversation-type.ts";
import { formatSlot, type Slot } from "#app/conversations/slot.ts";
import { partsOfDay, type PartOfDay } from "#app/conversations/slot-search.ts";
import type { Channel, ConversationTypeId, Location } from "#app/municipality/policy.ts";
import { formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import type { ConversationAnswer } from "#app/intake/conversation-answer.ts";
import { stopBefore, type Stop } from "#app/intake/walk.ts";
import { triage } from "#app/triage/triage.ts";
import type { Conversation } from "#app/triage/triage.ts";
import { localDate } from "#app/platform/moment.ts";
import type { DayListDay } from "#app/ui/day-list.tsx";
import { placeText } from "./conversation-words.ts";
import type { Entered } from "./enter.server.ts";
import type { Refusal } from "./refusal.ts";
import type { ReturnPlace } from "./return-to.ts";
import { windowTitle } from "./window-title.ts";

export interface ConversationView {
  readonly title: string;
  readonly error: string | null;
  readonly type: ConversationTypeId;
  readonly minutes: number;
  readonly required: boolean;
  /** Language code of the interpreter. */
  readonly interpreter: string | null;
  readonly channels: readonly { readonly channel: Channel; readonly href: string; readonly current: boolean }[];
  readonly parts: readonly { readonly part: PartOfDay | "all"; readonly href: string; readonly current: boolean }[];
  readonly days: readonly DayListDay[];
  readonly more: string | null;
  readonly callWithinWorkingDays: number;
  readonly walkIn: Location | null;
  readonly back: string;
  readonly later: string;
}

/** Days shown before "toon meer dagen". */
const daysAtFirst = 3;
const daysWithMore = 14;

/** The conversation that triage gives this family: its kind, length, and whether it is needed. */
export function conversationFor({ way, loket, on }: Entered): Conversation {
  return triage(way.facts, way.chosen, loket.policy, on).conversation;
}

/** The page on which a time is chosen: channel and part of the day are links, so that it works without a script. */
export async function conversationView(
  entered: Entered & { readonly stop: Stop },
  url: URL,
  refusal: Refusal | undefined,
  place: ReturnPlace | null,
): Promise<ConversationView> {
  const { loket, draft, way, words, now, on, stop } = entered;
  const conversation = conversationFor(entered);
  const type = conversationType(loket.policy, conversation.type);
  const answer = way.answers["conversation"] as ConversationAnswer | undefined;
  const chosen = answer?.wish === "booked" ? answer.slot : undefined;
  const asked = url.searchParams.get("kanaal") ?? chosen?.split("|")[1];
  const channel = type.channels.find((known) => known === asked) ?? type.channels[0] ?? "phone";
  const part = partsOfDay.find((known) => known === url.searchParams.get("dagdeel"));
  const more = url.searchParams.has("meer");
  const limitDays = more ? daysWithMore : daysAtFirst;
  const slots =
    type.daysAhead === 0
      ? []
      : await findFreeSlots(loket.db, {
          type: type.id,
          minutes: conversation.minutes,
          channel,
          partOfDay: part,
          limitDays,
          draftId: draft.id,
          policy: loket.policy,
          now,
        });
  const below = (path: string) => `/aanvraag/${draft.id}/${path}`;
  const code = refusal?.errors[0]?.code;
  const link = (changed: Record<string, string | undefined>) =>
    below(`gesprek${query({ kanaal: channel, dagdeel: part, terug: place ?? undefined, ...changed })}`);
  const days = daysOf(slots, chosen, entered);
  return {
    title: windowTitle(entered, words.t("conversation:title"), refusal !== undefined),
    error: code ? words.say(`intake:questions.conversation.errors.${code}`) : null,
    type: conversation.type,
    minutes: conversation.minutes,
    required: conversation.required,
    interpreter: way.facts.interpreter ?? null,
    channels: type.channels.map((known) => ({
      channel: known,
      href: link({ kanaal: known }),
      current: known === channel,
    })),
    parts: (["all", ...partsOfDay] as const).map((known) => ({
      part: known,
      href: link({ dagdeel: known === "all" ? undefined : known }),
      current: known === (part ?? "all"),
    })),
    days,
    more: more || new Set(slots.map((slot) => localDate(slot.startsAt))).size < daysAtFirst ? null : link({ meer: "1" }),
    callWithinWorkingDays: loket.policy.firstContactWorkingDays[triage(way.facts, way.chosen, loket.policy, on).urgency],
    walkIn: walkInFor(loket.policy.locations),
    back: below(place ?? stopBefore(way, stop)?.path ?? ""),
    later: below("later"),
  };
}

function query(parameters: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** Days with their places and times, earliest on top. */
function daysOf(slots: readonly Slot[], chosen: string | undefined, entered: Entered): DayListDay[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const key = `${localDate(slot.startsAt)} ${slot.location ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), slot]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        title: formatDayHeading(first.startsAt, entered.language),
        place: placeText(first, entered.loket.policy, entered.words),
        times: group.map((slot) => ({
          value: formatSlot(slot),
          label: formatTime(slot.startsAt, entered.language),
          checked: formatSlot(slot) === chosen,
        })),
      },
    ];
  });
}

/** Where people can come in with money questions and forms. */
function walkInFor(locations: readonly Location[]): Location | null {
  const open = (topic: string | undefined) => locations.find((place) => place.walkIn.some((hours) => hours.topic === topic));
  return open("money") ?? open(undefined) ?? null;
}
