import { parseSlot, type SlotKey } from "#app/conversations/free/slot.ts";
import { policyForStaff } from "#app/conversations/booking/marks.ts";
import type { ConversationTypeId } from "#app/municipality/policy.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { timesView } from "#app/conversations/free/times.server.ts";

/** Free times for a kind of appointment, as colleagues may book them: at short notice, and further ahead. */
export function staffTimes(
  loket: Loket,
  appointment: { readonly type: ConversationTypeId; readonly minutes: number },
  url: URL,
  keep: Readonly<Record<string, string | undefined>> = {},
) {
  const places = loket.policy.locations;
  return timesView(
    { ...loket, policy: policyForStaff(loket.policy) },
    {
      ...appointment,
      language: "nl",
      placeOf: ({ location }) => places.find(({ id }) => id === location)?.name ?? "",
      path: url.pathname,
      keep,
    },
    url,
  );
}

/** The time that a form chose: exactly one, and one that can be a time; null otherwise. */
export function chosenSlot(form: FormData): SlotKey | null {
  const times = form.getAll("tijd");
  return times.length === 1 ? parseSlot(times[0]) : null;
}

/** The sequence of an appointment in a form. Nothing is not the first state. */
export const standShape = /^\d{1,7}$/;

/** The state of the appointment that the form was made of; NaN when it does not say. */
export function shownSequence(form: FormData): number {
  const stand = form.get("stand");
  return typeof stand === "string" && standShape.test(stand) ? Number(stand) : Number.NaN;
}
