import type { Temporal } from "temporal-polyfill";
import { confirmHold, holdSlot } from "#app/conversations/booking/appointments.server.ts";
import type { Db } from "#db/schema.ts";
import { wishOf } from "./conversations.ts";
import { tuesday } from "./staff-pages.ts";

/** Books a money appointment of 45 minutes for a request, as a family does; without a request it stays held. Its id. */
export async function bookAppointment(
  db: Db,
  {
    requestId,
    slot,
    now = tuesday,
  }: { requestId: string | null; slot: string; now?: Temporal.Instant | undefined },
): Promise<string> {
  const draftId = requestId ? `d-${requestId}` : "d-nobody";
  const held = await holdSlot(db, wishOf(draftId, slot, { now }));
  if (!held.ok) throw new Error(`Nobody can hold an appointment at ${slot}: ${held.reason}.`);
  if (requestId) {
    const confirm = { draftId, requestId, now };
    await db.transaction().execute((tx) => confirmHold(tx, confirm));
  }
  return held.appointment.id;
}
