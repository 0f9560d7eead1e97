import type { Temporal } from "temporal-polyfill";
import type { Db, Tx } from "#db/schema.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { requestRoles, type Staff } from "#app/staff/staff.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";

/** Statuses in which a part can still be taken, assigned or sent on. The others are read-only. */
export const openStatuses = ["new", "taken", "waiting-for-family"];

/**
 * How an act on a part ended. `changed`: somebody was first, and this is who has it now (null: nobody).
 * `not-found` is also the answer for a part that is not theirs.
 */
export type ActResult =
  | { readonly outcome: "done" }
  | { readonly outcome: "not-found" | "closed" | "no-people" }
  | { readonly outcome: "changed"; readonly by: string | null };

export interface Act {
  readonly staff: Staff;
  readonly requestId: string;
  readonly now: Temporal.Instant;
}

export interface AssignAct extends Act {
  /** Staff id of whoever gets it. */
  readonly to: string;
  /** Staff id of whoever had it when the page was shown; null for nobody. */
  readonly seen: string | null;
}

/** Takes the own department's part, if nobody has it. */
export function takePart(db: Db, act: Act): Promise<ActResult> {
  return db.transaction().execute(async (tx) => {
    const part = await ownPart(tx, act);
    if (!part) return { outcome: "not-found" };
    if (part.assigned_to === act.staff.id) return { outcome: "done" };
    return giveTo(tx, act, part, act.staff.id, null, "part.taken");
  });
}

/** Gives the own department's part to an active colleague of the department. */
export function assignPart(db: Db, act: AssignAct): Promise<ActResult> {
  return db.transaction().execute(async (tx) => {
    const part = await ownPart(tx, act);
    if (!part) return { outcome: "not-found" };
    const colleague = await tx
      .selectFrom("staff")
      .select("id")
      .where("id", "=", act.to)
      .where("department", "=", act.staff.department)
      .where("active", "=", 1)
      .where("role", "in", [...requestRoles])
      .executeTakeFirst();
    if (!colleague) return { outcome: "no-people" };
    if (part.assigned_to === act.to) return { outcome: "done" };
    return giveTo(tx, act, part, act.to, act.seen, "part.assigned");
  });
}

export interface FoundPart {
  readonly id: string;
  readonly status: string;
  readonly assigned_to: string | null;
}

/** The part of the actor's own department in a request they may open. */
export async function ownPart(tx: Tx, { staff, requestId }: Act): Promise<FoundPart | null> {
  const row = await requestsWithin(tx, staff)
    .innerJoin("part", "part.id", "own.id")
    .select(["part.id", "part.status", "part.assigned_to"])
    .where("request.id", "=", requestId)
    .executeTakeFirst();
  return row ?? null;
}

/** Who has a part now, for the one who came second. */
export async function beaten(tx: Tx, part: FoundPart): Promise<ActResult> {
  if (!openStatuses.includes(part.status)) return { outcome: "closed" };
  const now = await tx
    .selectFrom("part")
    .leftJoin("staff", "staff.id", "part.assigned_to")
    .select("staff.name")
    .where("part.id", "=", part.id)
    .executeTakeFirst();
  return { outcome: "changed", by: now?.name ?? null };
}

async function giveTo(
  tx: Tx,
  { staff, requestId, now }: Act,
  part: FoundPart,
  to: string,
  seen: string | null,
  action: "part.taken" | "part.assigned",
): Promise<ActResult> {
  // One statement compares and sets: of two at once, one finds nothing left to change.
  const changed = await tx
    .updateTable("part")
    .set((eb) => ({
      assigned_to: to,
      status: eb.case().when("status", "=", "new").then("taken").else(eb.ref("status")).end(),
      changed_at: isoMillis(now),
    }))
    .where("id", "=", part.id)
    .where("department", "=", staff.department)
    .where("status", "in", openStatuses)
    .where("assigned_to", seen === null ? "is" : "=", seen)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return beaten(tx, part);
  await tx
    .updateTable("request")
    .set({ contact_staff_id: to })
    .where("id", "=", requestId)
    .where("contact_department", "=", staff.department)
    .where("contact_staff_id", "is", null)
    .execute();
  const detail = { department: staff.department, to };
  await recordAudit(tx, { at: now, actor: staff.id, action, requestId, detail });
  return { outcome: "done" };
}
