import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { AppointmentTable, Db, Tx } from "#db/schema.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import { cellRows } from "#app/conversations/cells/rows.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { holdEnd, releaseHold } from "./holds.server.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import type { Appointment } from "./read.server.ts";
import { cellsTaken, roomFor } from "#app/conversations/free/room.ts";
import type { SlotKey } from "#app/conversations/free/slot.ts";
import { loadStaffCalendar } from "#app/conversations/free/staff-calendar.server.ts";
import { teamsFor } from "#app/conversations/free/team.ts";
import { whoIsFirst } from "./who-is-first.server.ts";

export interface HoldWish {
  readonly draftId: string;
  readonly slot: SlotKey;
  readonly type: ConversationTypeId;
  /** Length of the appointment, an interpreter counted in. */
  readonly minutes: number;
  /** Language of the interpreter. */
  readonly language: string | null;
  /** Somebody the family knows already. */
  readonly preferStaff?: string | null | undefined;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type HoldResult =
  | { readonly ok: true; readonly appointment: Appointment }
  | { readonly ok: false; readonly reason: "taken" | "not-offered" };

/**
 * Holds a time for a draft, in one transaction; what the draft held before is let go. When the time is not to be
 * had, nothing changes and an earlier hold stays. Of several people who are free it takes the first that nobody
 * else takes at this very moment.
 */
export async function holdSlot(db: Db, wish: HoldWish): Promise<HoldResult> {
  return (await whoIsFirst(db, (tx) => holdSlotIn(tx, wish))) ?? { ok: false, reason: "taken" };
}

/** The same as a part of something larger, which `whoIsFirst` runs: a colleague who books for a family. */
export async function holdSlotIn(tx: Tx, wish: HoldWish): Promise<HoldResult> {
  const { slot, draftId, policy, now: from, minutes } = wish;
  const type = conversationType(policy, wish.type);
  const day = localDay(localDate(slot.startsAt));
  const period = { fromCell: day.firstCell, toCell: day.endCell, type };
  const calendar = await loadStaffCalendar(tx, { ...period, now: from, draftId });
  const found = teamsFor(slot, { type, minutes, from, policy, calendar }, wish);
  if (!found.ok) return found;
  const staffIds = [...(found.teams[0] ?? [])].sort();
  const cells = cellsTaken(cellAt(slot.startsAt), roomFor(type, minutes, slot.channel));
  const expired = await lockHolds(tx, wish, staffIds, cells);
  await releaseHold(tx, draftId);
  await cancelExpired(tx, expired, from);
  const appointment = newHold(wish, type);
  await tx.insertInto("appointment").values(appointment).execute();
  await tx
    .insertInto("appointment_cell")
    .values(cellRows(appointment.id, staffIds, cells))
    .execute();
  return { ok: true, appointment: { ...appointment, staffIds } };
}

function newHold({ slot, draftId, minutes, language, policy, now }: HoldWish, type: ConversationType) {
  const row: AppointmentTable = {
    id: newId(),
    uid: randomUUID(),
    sequence: 0,
    type: type.id,
    status: "held",
    starts_at: slot.startsAt,
    ends_at: new Date(Date.parse(slot.startsAt) + minutes * 60_000).toISOString(),
    channel: slot.channel,
    location: slot.location,
    language,
    held_until: holdEnd(now, policy.holdMinutes),
    draft_id: draftId,
    request_id: null,
    arrived_at: null,
    created_at: isoMillis(now),
    changed_at: isoMillis(now),
  };
  return row;
}

/**
 * Locks the holds that are about to go, all at once and in order of id: two transactions that each want what the
 * other lets go of would otherwise wait for each other. Gives the expired ones that stand in the way.
 */
export async function lockHolds(
  tx: Tx,
  { draftId, now }: Pick<HoldWish, "draftId" | "now">,
  staffIds: readonly string[],
  cells: readonly number[],
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("appointment")
    .select(["id", "draft_id"])
    .where("request_id", "is", null)
    .where((where) =>
      where.or([
        where("draft_id", "=", draftId),
        where.and([
          where("status", "=", "held"),
          where("held_until", "<=", isoMillis(now)),
          where("id", "in", (select) =>
            select
              .selectFrom("appointment_cell")
              .select("appointment_id")
              .where("staff_id", "in", staffIds)
              .where("cell", "in", cells),
          ),
        ]),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.filter(({ draft_id }) => draft_id !== draftId).map(({ id }) => id);
}

/** The condition again: a hold may have been refreshed or confirmed while this transaction waited for it. */
export async function cancelExpired(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<void> {
  if (ids.length === 0) return;
  const cancelled = await tx
    .updateTable("appointment")
    .set({ status: "cancelled", held_until: null, changed_at: isoMillis(now) })
    .where("id", "in", ids)
    .where("status", "=", "held")
    .where("held_until", "<=", isoMillis(now))
    .returning("id")
    .execute();
  if (cancelled.length === 0) return;
  await tx
    .deleteFrom("appointment_cell")
    .where(
      "appointment_id",
      "in",
      cancelled.map(({ id }) => id),
    )
    .execute();
}
