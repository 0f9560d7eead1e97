import type { Temporal } from "temporal-polyfill";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { markTalk } from "#app/conversations/booking/mark.server.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { policyForStaff, type TalkMark } from "#app/conversations/booking/marks.ts";
import { undoMark } from "#app/conversations/booking/undo-mark.server.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { Staff } from "#app/staff/staff.ts";
import { mayPlanTalk } from "#app/staff/talk-permissions.ts";
import type { Db } from "#db/schema.ts";
import { lockTalk, talkWithin } from "./reach.server.ts";

/** `not-found` is also the answer for a talk that is not theirs. `changed`: somebody was first, or it is over. */
export type TalkActResult = "done" | "not-found" | "changed" | "taken" | "not-offered";

export interface TalkAct {
  readonly staff: Staff;
  readonly appointmentId: string;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

/** Tells how a talk goes: the family is here, did not come, or it was held. */
export function tellOfTalk(
  db: Db,
  { staff, appointmentId, now }: TalkAct,
  mark: TalkMark,
): Promise<TalkActResult> {
  return db.transaction().execute(async (tx) => {
    const talk = await talkWithin(tx, staff, appointmentId);
    if (!talk) return "not-found";
    const marked = await markTalk(tx, { appointment: talk.appointment, mark, by: staff.id, now });
    return marked ? "done" : "changed";
  });
}

/** Takes back what was told by mistake; who may tell it may take it back. */
export function undoTalkMark(
  db: Db,
  { staff, appointmentId, now }: TalkAct,
  mark: TalkMark,
): Promise<TalkActResult> {
  return db.transaction().execute(async (tx) => {
    await lockTalk(tx, appointmentId);
    const talk = await talkWithin(tx, staff, appointmentId);
    if (!talk) return "not-found";
    // A new talk is booked under the lock of the request.
    await tx.selectFrom("request").select("id").where("id", "=", talk.requestId).forUpdate().execute();
    const undone = await undoMark(tx, { appointment: talk.appointment, mark, by: staff.id, now });
    return undone ? "done" : "changed";
  });
}

/** Moves a talk for a family. `sequence` is the state that was shown. */
export async function moveTalk(
  db: Db,
  act: TalkAct,
  { slot, sequence }: { readonly slot: SlotKey; readonly sequence: number },
): Promise<TalkActResult> {
  if (!(await mayPlan(db, act))) return "not-found";
  const { appointmentId, staff, now } = act;
  const policy = policyForStaff(act.policy);
  const result = await moveAppointment(db, { appointmentId, sequence, slot, by: staff.id, policy, now });
  if (result.ok) return "done";
  return result.reason === "taken" || result.reason === "not-offered" ? result.reason : "changed";
}

/** Cancels a talk for a family. `sequence` is the state that was shown. */
export async function cancelTalk(db: Db, act: TalkAct, sequence: number): Promise<TalkActResult> {
  if (!(await mayPlan(db, act))) return "not-found";
  const { appointmentId, staff, now } = act;
  const policy = policyForStaff(act.policy);
  const result = await cancelAppointment(db, { appointmentId, sequence, by: staff.id, policy, now });
  return result.ok ? "done" : "changed";
}

/** Departments of a talk change only when it moves, which raises the sequence that the act compares. */
async function mayPlan(db: Db, { staff, appointmentId }: TalkAct): Promise<boolean> {
  const talk = await talkWithin(db, staff, appointmentId);
  return talk !== null && mayPlanTalk(staff, talk.reach);
}
