import { findFreeSlots } from "./find.server.ts";
import { conversationType } from "./conversation-type.ts";
import { formatSlot, type Slot, type SlotKey } from "./slot.ts";
import { partsOfDay, type PartOfDay } from "./search.ts";
import type { Channel, ConversationTypeId } from "#app/municipality/policy.ts";
import { formatDayHeading, formatTime } from "#app/i18n/formats.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { localDate } from "#app/platform/moment.ts";
import type { DayListDay } from "#app/ui/form/day-list.tsx";

/** Times to choose from, with links to other ways of talking and other parts of the day. Paths without language. */
export interface TimesView {
  readonly channels: readonly {
    readonly channel: Channel;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly parts: readonly {
    readonly part: PartOfDay | "all";
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly days: readonly DayListDay[];
  readonly more: string | null;
}

export interface TimesWish {
  readonly type: ConversationTypeId;
  readonly minutes: number;
  /** Value of the slot that was chosen before; its channel is shown first. */
  readonly chosen?: string | undefined;
  /** What this draft holds is free for the draft itself. */
  readonly draftId?: string | undefined;
  readonly language: Language;
  readonly placeOf: (slot: SlotKey) => string;
  /** Path of the page that shows them, and what its links keep in the query. */
  readonly path: string;
  readonly keep?: Readonly<Record<string, string | undefined>>;
}

/** Days shown before "toon meer dagen". */
const daysAtFirst = 3;
const daysWithMore = 14;

/** What of the free times the query of the page asks for: channel, part of the day, more days. */
export async function timesView(loket: Loket, wish: TimesWish, url: URL): Promise<TimesView> {
  const type = conversationType(loket.policy, wish.type);
  const asked = url.searchParams.get("kanaal") ?? wish.chosen?.split("|")[1];
  const channel = type.channels.find((known) => known === asked) ?? type.channels[0] ?? "phone";
  const part = partsOfDay.find((known) => known === url.searchParams.get("dagdeel"));
  const more = url.searchParams.has("meer");
  const slots =
    type.daysAhead === 0
      ? []
      : await findFreeSlots(loket.db, {
          type: type.id,
          minutes: wish.minutes,
          channel,
          partOfDay: part,
          limitDays: more ? daysWithMore : daysAtFirst,
          draftId: wish.draftId,
          policy: loket.policy,
          now: loket.now(),
        });
  const link = (changed: Record<string, string | undefined>) =>
    wish.path + query({ kanaal: channel, dagdeel: part, ...wish.keep, ...changed });
  const few = new Set(slots.map((slot) => localDate(slot.startsAt))).size < daysAtFirst;
  return {
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
    days: daysOf(slots, wish),
    more: more || few ? null : link({ meer: "1" }),
  };
}

function query(parameters: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** Days with their places and times, earliest on top. */
function daysOf(slots: readonly Slot[], { chosen, language, placeOf }: TimesWish): DayListDay[] {
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
        title: formatDayHeading(first.startsAt, language),
        place: placeOf(first),
        times: group.map((slot) => ({
          value: formatSlot(slot),
          label: formatTime(slot.startsAt, language),
          checked: formatSlot(slot) === chosen,
        })),
      },
    ];
  });
}
