import type { Db, Tx } from "#db/schema.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { staffedDepartments } from "#app/staff/accounts.server.ts";
import { beaten, openStatuses, ownPart, type Act, type ActResult, type FoundPart } from "./acts.server.ts";
import type { TransferReason } from "./transfer-reason.ts";

export interface TransferAct extends Act {
  readonly to: DepartmentId;
  readonly reason: TransferReason;
  /** Staff id of whoever had it when the page was shown; null for nobody. */
  readonly seen: string | null;
}

/**
 * Sends the own department's part to another one, where nobody has it yet. Never to a department without active
 * people. When that department has a part already, the provisions join it. The contact with the family goes
 * along, unless a conversation is booked with the contact person.
 */
export function transferPart(db: Db, act: TransferAct): Promise<ActResult> {
  return db.transaction().execute(async (tx) => {
    const part = await ownPart(tx, act);
    if (!part) return { outcome: "not-found" };
    const staffed = await staffedDepartments(tx);
    if (!staffed.includes(act.to) || act.to === act.staff.department) return { outcome: "no-people" };
    const moved = await tx
      .updateTable("part")
      .set({ assigned_to: null, status: "new", department: act.to, changed_at: isoMillis(act.now) })
      .where("id", "=", part.id)
      .where("department", "=", act.staff.department)
      .where("status", "in", openStatuses)
      .where("assigned_to", act.seen === null ? "is" : "=", act.seen)
      .executeTakeFirst();
    if (moved.numUpdatedRows === 0n) return beaten(tx, part);
    await joinOlderPart(tx, act, part);
    await moveContact(tx, act);
    await recordAudit(tx, {
      at: act.now,
      actor: act.staff.id,
      action: "part.transferred",
      requestId: act.requestId,
      detail: { from: act.staff.department, department: act.to, reason: act.reason },
    });
    return { outcome: "done" };
  });
}

/** A department has one part of a request: what was sent joins the part that was there, and opens it again. */
async function joinOlderPart(tx: Tx, { requestId, to, now }: TransferAct, sent: FoundPart): Promise<void> {
  const older = await tx
    .selectFrom("part")
    .select(["id", "status"])
    .where("request_id", "=", requestId)
    .where("department", "=", to)
    .where("id", "<>", sent.id)
    .executeTakeFirst();
  if (!older) return;
  await tx.updateTable("part_provision").set({ part_id: older.id }).where("part_id", "=", sent.id).execute();
  await tx.deleteFrom("part").where("id", "=", sent.id).execute();
  const status = openStatuses.includes(older.status) ? older.status : "new";
  await tx
    .updateTable("part")
    .set({ status, changed_at: isoMillis(now) })
    .where("id", "=", older.id)
    .execute();
}

async function moveContact(tx: Tx, { requestId, staff, to }: TransferAct): Promise<void> {
  await tx
    .updateTable("request")
    .set({ contact_department: to, contact_staff_id: null })
    .where("id", "=", requestId)
    .where("contact_department", "=", staff.department)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("appointment")
            .select("appointment.id")
            .whereRef("appointment.request_id", "=", "request.id")
            .where("appointment.status", "=", "confirmed"),
        ),
      ),
    )
    .execute();
}
