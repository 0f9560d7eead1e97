import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { shownSequence, type OwnAppointment } from "./enter.server.ts";

/** `gone`: the time is somebody else's, or not offered. `changed`: it was not as the page showed it. */
export type MoveOutcome = "moved" | "gone" | "changed";

/**
 * Moves the family's own appointment to a time, from the page that the form was made of. `endsWaiting`: it is the
 * earlier time that they waited for.
 */
export async function moveOwn(
  { loket, appointment, now }: OwnAppointment,
  form: FormData,
  slot: SlotKey,
  { endsWaiting = false } = {},
): Promise<MoveOutcome> {
  const { db, policy } = loket;
  const sequence = shownSequence(form, appointment);
  const wish = { appointmentId: appointment.id, sequence, slot, endsWaiting, by: "citizen", policy, now };
  const result = await moveAppointment(db, wish);
  if (result.ok) return "moved";
  return result.reason === "taken" || result.reason === "not-offered" ? "gone" : "changed";
}
