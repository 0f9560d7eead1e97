import type { Db } from "#db/schema.ts";

/** What the history of a request tells; anything else in the audit is not about the request itself. */
export const historyActions = [
  "request.submitted",
  "request.viewed",
  "family.reached",
  "part.taken",
  "part.assigned",
  "part.transferred",
  "appointment.booked",
  "appointment.moved",
  "appointment.cancelled",
  "appointment.arrived",
  "appointment.missed",
  "appointment.done",
  "appointment.unmarked",
  "appointment.point-added",
  "appointment.reported",
] as const;
export type HistoryAction = (typeof historyActions)[number];

/** What actions were called in entries of before 29 November 2026, which stay as they were written. */
const formerNames: Readonly<Record<string, HistoryAction>> = {
  "talk.point-added": "appointment.point-added",
  "talk.reported": "appointment.reported",
};

export interface HistoryLine {
  /** Instant in UTC. */
  readonly at: string;
  readonly action: HistoryAction;
  /** Name of the colleague who did it; null when it was the family or the loket. */
  readonly actor: string | null;
  /** Name of the colleague it was given to. */
  readonly to: string | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What happened to a request, oldest first. It only grows. */
export async function historyOf(db: Db, requestId: string): Promise<readonly HistoryLine[]> {
  const rows = await db
    .selectFrom("audit")
    .leftJoin("staff", "staff.id", "audit.actor")
    .select(["audit.at", "audit.action", "audit.detail", "staff.name"])
    .where("audit.request_id", "=", requestId)
    .where("audit.action", "in", [...historyActions, ...Object.keys(formerNames)])
    .orderBy("audit.at")
    .orderBy("audit.id")
    .execute();
  const lines = rows.map((row) => ({
    at: row.at,
    action: formerNames[row.action] ?? (row.action as HistoryAction),
    actor: row.name,
    detail: JSON.parse(row.detail) as HistoryLine["detail"],
  }));
  const names = await namesOf(db, [...new Set(lines.flatMap(({ detail }) => idsIn(detail)))]);
  return lines.map((line) => ({ ...line, to: names.get(String(line.detail.to)) ?? null }));
}

const idsIn = (detail: HistoryLine["detail"]) => (typeof detail.to === "string" ? [detail.to] : []);

async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("staff").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
