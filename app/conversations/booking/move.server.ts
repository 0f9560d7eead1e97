import { Temporal } from "temporal-polyfill";
import { queueChange } from "#app/outbox/put.server.ts";
import type { ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { cellRows } from "#app/conversations/cells/rows.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { cancelExpired, lockHolds } from "./hold-slot.server.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import { lockAppointment, type ChangeRefusal } from "./lock.server.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import type { Appointment } from "./read.server.ts";
import { cellsTaken, roomFor } from "#app/conversations/free/room.ts";
import { isSameSlot, type SlotKey } from "#app/conversations/free/slot.ts";
import { loadStaffCalendar } from "#app/conversations/free/staff-calendar.server.ts";
import { teamsFor } from "#app/conversations/free/team.ts";
import { noteFreedTime } from "#app/conversations/waiting/freed.server.ts";
import { leaveWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { whoIsFirst } from "./who-is-first.server.ts";

export interface MoveWish {
  readonly appointmentId: string;
  /** The sequence of the appointment as it was shown: a page that is out of date moves nothing. */
  readonly sequence: number;
  readonly slot: SlotKey;
  /** The time was offered to whoever waits for an earlier one: with the move their place on the list ends. */
  readonly endsWaiting?: boolean;
  /** Who moves it: "citizen", or a staff id. */
  readonly by: string;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type MoveResult =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: ChangeRefusal | "taken" | "not-offered" };

/**
 * Moves a booked conversation to another time, in one transaction: the new time is taken and the old one is free,
 * or nothing changed. Whoever held it holds it again when they can. Messages, reminders and the audit entry are part
 * of it. Asking twice for the same time is moving once.
 */
export async function moveAppointment(db: Db, wish: MoveWish): Promise<MoveResult> {
  return (await whoIsFirst(db, (tx) => tryToMove(tx, wish))) ?? { ok: false, reason: "taken" };
}

async function tryToMove(tx: Tx, wish: MoveWish): Promise<MoveResult> {
  const { slot, policy, now } = wish;
  const locked = await lockAppointment(tx, wish);
  if (!locked.ok) {
    const again = locked.appointment && isAt(locked.appointment, slot) && locked.reason === "changed";
    return again ? { ok: true, appointment: locked.appointment } : { ok: false, reason: locked.reason };
  }
  const { appointment } = locked;
  if (isAt(appointment, slot)) return { ok: true, appointment };
  const found = await findTeam(tx, appointment, wish);
  if (!found.ok) return found;
  const type = conversationType(policy, appointment.type as ConversationTypeId);
  const minutes = minutesOf(appointment);
  const staffIds = [...found.team].sort();
  const cells = cellsTaken(cellAt(slot.startsAt), roomFor(type, minutes, slot.channel));
  const expired = await lockHolds(tx, { draftId: "", now }, staffIds, cells);
  await cancelExpired(tx, expired, now);
  await tx.deleteFrom("appointment_cell").where("appointment_id", "=", appointment.id).execute();
  const moved = await tx
    .updateTable("appointment")
    .set({
      starts_at: slot.startsAt,
      ends_at: isoMillis(Temporal.Instant.from(slot.startsAt).add({ minutes })),
      channel: slot.channel,
      location: slot.location,
      arrived_at: null,
      sequence: appointment.sequence + 1,
      changed_at: isoMillis(now),
    })
    .where("id", "=", appointment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx
    .insertInto("appointment_cell")
    .values(cellRows(appointment.id, staffIds, cells))
    .execute();
  const result = { ...moved, staffIds };
  if (wish.endsWaiting) await leaveWaiting(tx, appointment.id);
  await noteFreedTime(tx, appointment, now);
  await queueChange(tx, "changed", result, now);
  await recordAudit(tx, {
    at: now,
    actor: wish.by,
    action: "appointment.moved",
    requestId: appointment.request_id,
    detail: { appointment: appointment.id, from: appointment.starts_at, to: slot.startsAt },
  });
  return { ok: true, appointment: result };
}

/** Could it be moved there now? Only looks: somebody else can still be first. */
export async function canMoveTo(db: Db, appointment: Appointment, wish: FindWish): Promise<boolean> {
  return (await findTeam(db, appointment, wish)).ok;
}

type FindWish = Pick<MoveWish, "slot" | "policy" | "now">;

type Found =
  | { readonly ok: true; readonly team: readonly string[] }
  | { readonly ok: false; readonly reason: "taken" | "not-offered" };

/** Who can hold it then: those who hold it now first. Its own time counts as free. */
async function findTeam(
  db: Db | Tx,
  appointment: Appointment,
  { slot, policy, now }: FindWish,
): Promise<Found> {
  const type = conversationType(policy, appointment.type as ConversationTypeId);
  const day = localDay(localDate(slot.startsAt));
  const period = { fromCell: day.firstCell, toCell: day.endCell, type, now, appointmentId: appointment.id };
  const calendar = await loadStaffCalendar(db, period);
  const search = { type, minutes: minutesOf(appointment), from: now, policy, calendar };
  const found = teamsFor(slot, search, { language: appointment.language });
  if (!found.ok) return found;
  const known = (team: readonly string[]) => team.filter((id) => appointment.staffIds.includes(id)).length;
  const [team = []] = [...found.teams].sort((one, other) => known(other) - known(one));
  return { ok: true, team };
}

function isAt(appointment: Appointment, slot: SlotKey): boolean {
  const { starts_at, channel, location } = appointment;
  return isSameSlot({ startsAt: starts_at, channel: channel as SlotKey["channel"], location }, slot);
}
