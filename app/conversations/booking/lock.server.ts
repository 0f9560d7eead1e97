import type { Temporal } from "temporal-polyfill";
import type { Policy } from "#app/municipality/policy.ts";
import type { Tx } from "#db/schema.ts";
import { type AppointmentState, stateOf } from "#app/conversations/free/move-terms.ts";
import { type Appointment, withStaff } from "./read.server.ts";

/** Why an appointment was not changed: its state, or another page changed it meanwhile. */
export type ChangeRefusal = Exclude<AppointmentState, "open"> | "changed";

type Locked =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: ChangeRefusal; readonly appointment: Appointment };

/**
 * Locks an appointment for changing it: of two who change it at once the second finds what the first made of it.
 * `sequence` is the state that was shown. Colleagues may change until it begins; a family needs the type's notice.
 */
export async function lockAppointment(
  tx: Tx,
  wish: {
    readonly appointmentId: string;
    readonly sequence: number;
    readonly by: string;
    readonly policy: Policy;
    readonly now: Temporal.Instant;
  },
): Promise<Locked> {
  const row = await tx
    .selectFrom("appointment")
    .selectAll()
    .where("id", "=", wish.appointmentId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const appointment = await withStaff(tx, row);
  const state = stateOf(row, wish.policy, wish.now);
  const free = state === "open" || (state === "too-late" && wish.by !== "citizen");
  if (!free) return { ok: false, reason: state, appointment };
  if (row.sequence !== wish.sequence) return { ok: false, reason: "changed", appointment };
  return { ok: true, appointment };
}
