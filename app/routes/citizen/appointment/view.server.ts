import { isWaiting } from "#app/conversations/waiting/waiting.server.ts";
import type { AppointmentState } from "#app/conversations/free/move-terms.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { whereText, whenText, type LetterTime } from "#app/messages/letter.ts";
import { addressesOf } from "#app/outbox/contact-policy.ts";
import { standOf, type OwnAppointment } from "./enter.server.ts";

const notices = ["moved", "cancelled", "changed", "waiting", "content", "gone", "point"] as const;
export type Notice = (typeof notices)[number];

export interface TimeView {
  readonly when: string;
  readonly where: string;
}

export interface AppointmentView extends TimeView {
  readonly title: string;
  readonly state: AppointmentState;
  readonly notice: Notice | null;
  /** On the list for an earlier time; null when it cannot be: they are here, or no safe address for a message. */
  readonly waiting: boolean | null;
  /** Which appointment the page shows, in which state. */
  readonly stand: string;
  readonly base: string;
}

/** What the page of an appointment shows. `url` may name what was just done. */
export async function appointmentView(own: OwnAppointment, url: URL): Promise<AppointmentView> {
  const { appointment, state, contact, loket, words, base } = own;
  const { starts_at: startsAt, ends_at: endsAt, channel, location } = appointment;
  const comes = state === "open" && appointment.arrived_at === null;
  const reachable = comes && addressesOf(contact).length > 0;
  const done = notices.find((known) => known === url.searchParams.get("gedaan")) ?? null;
  return {
    title: words.t("appointment:title"),
    state,
    notice: fits(done, state) ? done : null,
    ...timeView(own, { startsAt, endsAt, channel, location }),
    waiting: reachable ? await isWaiting(loket.db, appointment.id) : null,
    stand: standOf(appointment),
    base,
  };
}

/** A time in words; of a place only the address when it has to be neutral. */
export function timeView({ words, contact, loket }: OwnAppointment, time: LetterTime): TimeView {
  return { when: whenText(time, words), where: whereText(time, contact.neutral, words, loket.policy) };
}

/** Where a slot is, for the picker. */
export function placeOf({ words, contact, loket }: OwnAppointment): (slot: SlotKey) => string {
  return (slot) => whereText(slot, contact.neutral, words, loket.policy);
}

/** The address of the page may be opened again later, when what it says was done no longer holds. */
function fits(notice: Notice | null, state: AppointmentState): boolean {
  if (notice === "cancelled") return state === "cancelled";
  return notice === "changed" || state === "open" || state === "too-late";
}
