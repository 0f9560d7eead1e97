import type { Temporal } from "temporal-polyfill";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { newId } from "#app/platform/ids.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Db, Tx } from "#db/schema.ts";
import { startOfCell } from "#app/conversations/cells/cells.ts";
import type { LocalDay } from "#app/conversations/cells/local-day.ts";
import type { WalkInOutcome, WalkInTopic } from "./walk-in.ts";

export interface WalkIn {
  readonly location: string;
  readonly department: DepartmentId;
  /** Who received them. */
  readonly staffId: string;
  readonly topic: WalkInTopic;
  readonly outcome: WalkInOutcome;
  readonly note: string | null;
}

/** Writes down that somebody came without an appointment. */
export async function recordWalkIn(
  db: Db | Tx,
  { staffId, ...walkIn }: WalkIn,
  now: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto("walk_in")
    .values({ id: newId(), at: isoMillis(now), staff_id: staffId, ...walkIn })
    .execute();
}

export interface WalkInLine {
  readonly id: string;
  /** Instant in UTC. */
  readonly at: string;
  readonly location: string;
  readonly topic: WalkInTopic;
  readonly outcome: WalkInOutcome;
  readonly note: string | null;
}

/** Who came by a department on a day, the last first. */
export async function walkInsOf(
  db: Db | Tx,
  department: DepartmentId,
  { firstCell, endCell }: LocalDay,
): Promise<readonly WalkInLine[]> {
  const rows = await db
    .selectFrom("walk_in")
    .select(["id", "at", "location", "topic", "outcome", "note"])
    .where("department", "=", department)
    .where("at", ">=", startOfCell(firstCell))
    .where("at", "<", startOfCell(endCell))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, topic: row.topic as WalkInTopic }));
}
