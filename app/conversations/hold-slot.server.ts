import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { DatabaseBusy, isUniqueViolation } from "#db/errors.ts";
import type { AppointmentTable, Db, Tx } from "#db/schema.ts";
import { cellAt } from "./cells.ts";
import { conversationType } from "./conversation-type.ts";
import { holdEnd, releaseHold } from "./holds.server.ts";
import { localDay } from "./local-day.ts";
import type { Appointment } from "./read-appointment.server.ts";
import { cellsTaken, roomFor } from "./room.ts";
import type { SlotKey } from "./slot.ts";
import { loadStaffCalendar } from "./staff-calendar.server.ts";
import { teamsFor } from "./team.ts";

export interface HoldWish {
  readonly draftId: string;
  readonly slot: SlotKey;
  readonly type: ConversationTypeId;
  /** Length of the talk, an interpreter counted in. */
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

/** More than there are connections in two processes that could be first. */
const attempts = 25;

/**
 * Holds a time for a draft, in one transaction; what the draft held before is let go. When the time is not to be
 * had, nothing changes and an earlier hold stays. Of several people who are free it takes the first that nobody
 * else takes at this very moment.
 */
export async function holdSlot(db: Db, wish: HoldWish): Promise<HoldResult> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await db.transaction().execute((tx) => tryToHold(tx, wish));
    } catch (error) {
      const wasFirst = isUniqueViolation(error, "appointment_cell.staff_id, appointment_cell.cell");
      if (!wasFirst && (!isCollision(error) || attempt === attempts)) throw error;
    }
  }
  return { ok: false, reason: "taken" };
}

/** PostgreSQL ended this transaction because of another one (deadlock, serialization): it may be done again. */
function isCollision(error: unknown): boolean {
  const code = error instanceof DatabaseBusy && (error.cause as { code?: unknown } | undefined)?.code;
  return code === "40P01" || code === "40001";
}

async function tryToHold(tx: Tx, wish: HoldWish): Promise<HoldResult> {
  const { slot, draftId, policy, now: from, minutes } = wish;
  const type = conversationType(policy, wish.type);
  const day = localDay(Temporal.PlainDate.from(localDate(slot.startsAt)));
  const period = { fromCell: day.firstCell, toCell: day.endCell, departments: type.departments };
  const calendar = await loadStaffCalendar(tx, { ...period, now: from, draftId });
  const found = teamsFor(slot, { type, minutes, from, policy, calendar }, wish);
  if (!found.ok) return found;
  const staffIds = [...(found.teams[0] ?? [])].sort();
  const cells = cellsTaken(cellAt(slot.startsAt), roomFor(type, minutes, slot.channel));
  await releaseHold(tx, draftId);
  await clearExpiredHolds(tx, staffIds, cells, from);
  const appointment = newHold(wish, type);
  await tx.insertInto("appointment").values(appointment).execute();
  // In order of person and time, so that two transactions wait for each other and never in a circle.
  const rows = staffIds.flatMap((staff_id) =>
    cells.map((cell) => ({ staff_id, cell, appointment_id: appointment.id })),
  );
  await tx.insertInto("appointment_cell").values(rows).execute();
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
    created_at: isoMillis(now),
    changed_at: isoMillis(now),
  };
  return row;
}

async function clearExpiredHolds(
  tx: Tx,
  staffIds: readonly string[],
  cells: readonly number[],
  now: Temporal.Instant,
): Promise<void> {
  const expired = await tx
    .updateTable("appointment")
    .set({ status: "cancelled", held_until: null, changed_at: isoMillis(now) })
    .where("status", "=", "held")
    .where("held_until", "<=", isoMillis(now))
    .where("id", "in", (select) =>
      select
        .selectFrom("appointment_cell")
        .select("appointment_id")
        .where("staff_id", "in", staffIds)
        .where("cell", "in", cells),
    )
    .returning("id")
    .execute();
  if (expired.length === 0) return;
  const ids = expired.map(({ id }) => id);
  await tx.deleteFrom("appointment_cell").where("appointment_id", "in", ids).execute();
}
