import { type Channel, channels } from "#app/municipality/policy.ts";

/** What a citizen picks: when, how, and where (office only). Who it will be is settled when it is held. */
export interface SlotKey {
  /** ISO text in UTC with milliseconds. */
  readonly startsAt: string;
  readonly channel: Channel;
  readonly location: string | null;
}

export interface Slot extends SlotKey {
  readonly endsAt: string;
}

/** The value of a slot in a form: "2026-11-27T09:00:00.000Z|office|WNK". */
export function formatSlot({ startsAt, channel, location }: SlotKey): string {
  return [startsAt, channel, location ?? ""].join("|");
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z)\|([a-z]+)\|([A-Za-z0-9-]{0,20})$/;

/** Reads what `formatSlot` wrote; null for anything else. Whether the slot is on offer is another question. */
export function parseSlot(value: unknown): SlotKey | null {
  const [, startsAt = "", channelText, place = ""] = (typeof value === "string" && shape.exec(value)) || [];
  const channel = channels.find((known) => known === channelText);
  const ms = Date.parse(startsAt);
  if (!channel || Number.isNaN(ms) || new Date(ms).toISOString() !== startsAt) return null;
  if ((channel === "office") !== (place !== "")) return null;
  return { startsAt, channel, location: place || null };
}

export function isSameSlot(one: SlotKey, other: SlotKey): boolean {
  return formatSlot(one) === formatSlot(other);
}

const hour = 3_600_000;
/** Another place counts as this much further away in time. */
const otherPlaceMs = 72 * hour;

/** The slots closest to one that was lost, in order of time. A slot elsewhere counts as three days further away. */
export function nearestSlots(slots: readonly Slot[], lost: SlotKey, count: number): readonly Slot[] {
  const distance = (slot: Slot): number =>
    Math.abs(Date.parse(slot.startsAt) - Date.parse(lost.startsAt)) +
    (slot.location === lost.location && slot.channel === lost.channel ? 0 : otherPlaceMs);
  return slots
    .filter((slot) => !isSameSlot(slot, lost))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, count)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}
