import type { Temporal } from "temporal-polyfill";
import type { DepartmentId, Policy } from "#app/municipality/policy.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { Staff } from "#app/staff/staff.ts";
import { keepsCalendarModel } from "#app/staff/talk-permissions.ts";
import type { Db, Tx } from "#db/schema.ts";
import { closingsBetween } from "./closings.server.ts";
import {
  isWithinHours,
  overlaps,
  putOutside,
  type BookedTalk,
  type CalendarModel,
  type ModelChange,
} from "./model-change.ts";

/** People of the model with what they are called. */
export interface ModelPerson {
  readonly id: string;
  readonly name: string;
  readonly department: DepartmentId;
  readonly languages: readonly string[];
}

/** Everything a functional administrator keeps, from now on. */
export async function readModel(
  db: Db | Tx,
  now: Temporal.Instant,
): Promise<Omit<CalendarModel, "staff"> & { readonly staff: readonly ModelPerson[] }> {
  const [staff, rosters, absences, closings] = await Promise.all([
    db
      .selectFrom("staff")
      .select(["id", "name", "department", "languages"])
      .where("active", "=", 1)
      .orderBy("name")
      .execute(),
    db
      .selectFrom("roster")
      .select([
        "id",
        "staff_id as staffId",
        "weekday",
        "from_time as from",
        "to_time as to",
        "location",
        "kind",
      ])
      .orderBy("weekday")
      .orderBy("from_time")
      .orderBy("id")
      .execute(),
    db
      .selectFrom("absence")
      .select(["id", "staff_id as staffId", "from_at as from", "to_at as to", "kind"])
      .where("to_at", ">", isoMillis(now))
      .orderBy("from_at")
      .orderBy("id")
      .execute(),
    closingsBetween(db, localDate(now), "9999-12-31"),
  ]);
  return {
    staff: staff.map((row) => ({
      ...row,
      department: row.department as DepartmentId,
      languages: row.languages.split(","),
    })),
    rosters,
    absences,
    closings,
  };
}

/** Booked talks to come that nobody can hold as the hours are now: they have to be moved. */
export async function talksOutside(
  db: Db | Tx,
  policy: Policy,
  now: Temporal.Instant,
): Promise<readonly BookedTalk[]> {
  const [model, talks] = await Promise.all([readModel(db, now), talksToCome(db, now)]);
  return talks.filter((talk) => !isWithinHours(talk, model, policy));
}

async function talksToCome(db: Db | Tx, now: Temporal.Instant): Promise<readonly BookedTalk[]> {
  const rows = await db
    .selectFrom("appointment")
    .innerJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
    .select(["appointment.id", "type", "starts_at", "ends_at", "channel", "location", "staff_id"])
    .distinct()
    .where("appointment.status", "=", "confirmed")
    .where("starts_at", ">", isoMillis(now))
    .orderBy("starts_at")
    .orderBy("appointment.id")
    .orderBy("staff_id")
    .execute();
  const talks = new Map<string, BookedTalk>();
  for (const { staff_id, ...row } of rows) {
    talks.set(row.id, { ...row, staffIds: [...(talks.get(row.id)?.staffIds ?? []), staff_id] });
  }
  return [...talks.values()];
}

export interface ChangeWish {
  readonly staff: Staff;
  readonly change: ModelChange;
  /** Talks of which it was shown that they fall outside, and that it may be saved all the same. */
  readonly seen: readonly string[];
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

export type ChangeResult =
  | { readonly outcome: "done" | "not-found" | "overlaps" }
  /** Nothing was saved: these would fall outside the hours, and not all of them were shown. */
  | { readonly outcome: "asks"; readonly talks: readonly BookedTalk[] };

/**
 * Saves a change of rosters, absences, closing days or languages, with its audit entry. When it would put booked talks
 * outside the hours it saves nothing, until each of them was seen. They stay booked: people move them, not the software.
 */
export function changeModel(db: Db, { staff, change, seen, policy, now }: ChangeWish): Promise<ChangeResult> {
  return db.transaction().execute(async (tx): Promise<ChangeResult> => {
    if (!keepsCalendarModel(staff)) return { outcome: "not-found" };
    const [model, talks] = await Promise.all([readModel(tx, now), talksToCome(tx, now)]);
    if (!concernsSomebody(model, change)) return { outcome: "not-found" };
    if (change.kind === "add-roster" && overlaps(model, change.row)) return { outcome: "overlaps" };
    const outside = putOutside(talks, model, change, policy);
    if (outside.some(({ id }) => !seen.includes(id))) return { outcome: "asks", talks: outside };
    await write(tx, change);
    await recordAudit(tx, {
      at: now,
      actor: staff.id,
      action: `calendar.${change.kind}`,
      detail: { ...detailOf(change), outside: outside.length },
    });
    return { outcome: "done" };
  });
}

function concernsSomebody(model: CalendarModel, change: ModelChange): boolean {
  const isThere = (staffId: string) => model.staff.some(({ id }) => id === staffId);
  switch (change.kind) {
    case "add-roster":
    case "add-absence":
      return isThere(change.row.staffId);
    case "add-closing":
      return true;
    case "languages":
      return isThere(change.staffId);
    case "remove-roster":
      return model.rosters.some(({ id }) => id === change.id);
    case "remove-absence":
      return model.absences.some(({ id }) => id === change.id);
    case "remove-closing":
      return model.closings.some(({ id }) => id === change.id);
  }
}

async function write(tx: Tx, change: ModelChange): Promise<void> {
  switch (change.kind) {
    case "add-roster": {
      const { staffId: staff_id, from: from_time, to: to_time, ...row } = change.row;
      await tx
        .insertInto("roster")
        .values({ ...row, staff_id, from_time, to_time })
        .execute();
      return;
    }
    case "add-absence": {
      const { staffId: staff_id, from: from_at, to: to_at, ...row } = change.row;
      await tx
        .insertInto("absence")
        .values({ ...row, staff_id, from_at, to_at })
        .execute();
      return;
    }
    case "add-closing":
      await tx.insertInto("closing").values(change.row).execute();
      return;
    case "languages":
      await tx
        .updateTable("staff")
        .set({ languages: change.languages.join(",") })
        .where("id", "=", change.staffId)
        .execute();
      return;
    case "remove-roster":
      await tx.deleteFrom("roster").where("id", "=", change.id).execute();
      return;
    case "remove-absence":
      await tx.deleteFrom("absence").where("id", "=", change.id).execute();
      return;
    case "remove-closing":
      await tx.deleteFrom("closing").where("id", "=", change.id).execute();
      return;
  }
}

/** Whose hours, and which; no names and no free text. */
function detailOf(change: ModelChange): Readonly<Record<string, string | number | null>> {
  if ("id" in change) return { id: change.id };
  if (change.kind === "languages") return { staff: change.staffId, languages: change.languages.join(",") };
  if (change.kind === "add-closing") return { date: change.row.date, location: change.row.location };
  const { staffId, from, to } = change.row;
  return { staff: staffId, from, to };
}
