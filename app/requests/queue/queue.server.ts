import { sql, type Expression, type SqlBool } from "kysely";
import type { Db } from "#db/schema.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { queueViews, type QueueFilters, type QueueLook, type QueueView } from "./view.ts";
import { isNotReached } from "#app/outbox/sent.server.ts";
import { isMet } from "#app/requests/read/first-contact.server.ts";
import { headsOf, type RequestHead } from "#app/requests/read/head.server.ts";

/** Requests on one page of the queue. */
export const queuePageSize = 20;

/** Statuses in which a part still needs somebody. */
const open = ["new", "taken", "waiting-for-family"];

export interface QueueQuestion extends QueueLook {
  readonly department: DepartmentId;
  readonly staffId: string;
  /** Local date in Amsterdam. */
  readonly today: string;
}

export interface Queue {
  readonly counts: Readonly<Record<QueueView, number>>;
  readonly rows: readonly RequestHead[];
  /** Requests that fit the view and the filters, on all pages. */
  readonly total: number;
}

/**
 * Requests of which a department has an open part, or holds the contact with the family without having a part.
 * Nothing of other departments is read here.
 */
export function queuedFor(db: Db, department: DepartmentId) {
  return db
    .selectFrom("request")
    .leftJoin("part", (join) =>
      join.onRef("part.request_id", "=", "request.id").on("part.department", "=", department),
    )
    .where((eb) =>
      eb.or([
        eb("request.id", "in", (sub) =>
          sub
            .selectFrom("part as own")
            .select("own.request_id")
            .where("own.department", "=", department)
            .where("own.status", "in", open),
        ),
        eb.and([
          eb("request.contact_department", "=", department),
          eb("request.status", "=", "submitted"),
          eb("part.id", "is", null),
        ]),
      ]),
    );
}

/** Whose work it is: the colleague who took it, or else the contact person when they are of this department. */
const worker = (department: DepartmentId) =>
  sql<
    string | null
  >`coalesce(part.assigned_to, case when request.contact_department = ${department} then request.contact_staff_id end)`;

const urgencyRank = sql<number>`case request.urgency when 'red' then 0 when 'orange' then 1 when 'yellow' then 2 else 3 end`;

function viewCondition(view: QueueView, question: QueueQuestion): Expression<SqlBool> {
  const whose = worker(question.department);
  switch (view) {
    case "mine":
      return sql<SqlBool>`${whose} = ${question.staffId}`;
    case "team":
      return sql<SqlBool>`1 = 1`;
    case "unassigned":
      return sql<SqlBool>`${whose} is null`;
    case "late":
      return sql<SqlBool>`request.first_contact_by < ${question.today} and not ${isMet("request.id")}`;
    case "red":
      return sql<SqlBool>`request.urgency = 'red'`;
  }
}

function filterConditions(filters: QueueFilters, question: QueueQuestion): Expression<SqlBool>[] {
  const { provision, urgency, waits, contact, language } = filters;
  const conditions: Expression<SqlBool>[] = [];
  if (urgency) conditions.push(sql`request.urgency = ${urgency}`);
  if (waits === "us") conditions.push(sql`coalesce(part.status, 'new') <> 'waiting-for-family'`);
  if (waits === "family") conditions.push(sql`part.status = 'waiting-for-family'`);
  if (contact === "nobody") conditions.push(sql`request.contact_staff_id is null`);
  if (contact === "me") conditions.push(sql`request.contact_staff_id = ${question.staffId}`);
  if (waits === "unreached") conditions.push(isNotReached("request.id"));
  // Facts hold no free text, so this finds the fact and nothing else, on both engines.
  if (language) conditions.push(sql`request.facts like ${`%"interpreter":"${language}"%`}`);
  if (provision) {
    conditions.push(
      sql`part.id in (select part_id from part_provision where part_provision.provision = ${provision})`,
    );
  }
  return conditions;
}

/** Counts per view, in one pass. */
async function countViews(db: Db, question: QueueQuestion): Promise<Queue["counts"]> {
  const row = await queuedFor(db, question.department)
    .select(
      queueViews.map((view) =>
        sql<number | null>`sum(case when ${viewCondition(view, question)} then 1 else 0 end)`.as(view),
      ),
    )
    .executeTakeFirstOrThrow();
  return Object.fromEntries(queueViews.map((view) => [view, Number(row[view] ?? 0)])) as Queue["counts"];
}

/** One page of a department's queue, and how many requests each view holds. */
export async function queueOf(db: Db, question: QueueQuestion): Promise<Queue> {
  const fitting = filterConditions(question.filters, question).reduce(
    (query, condition) => query.where(condition),
    queuedFor(db, question.department).where(viewCondition(question.view, question)),
  );
  const sorted = {
    "first-contact": fitting.orderBy("request.first_contact_by").orderBy(urgencyRank),
    urgency: fitting.orderBy(urgencyRank).orderBy("request.first_contact_by"),
    newest: fitting.orderBy("request.submitted_at", "desc"),
  }[question.sort];
  const [counts, found] = await Promise.all([
    countViews(db, question),
    sorted
      .select(["request.id", sql<number>`count(*) over ()`.as("total")])
      .orderBy("request.id")
      .limit(queuePageSize)
      .offset((question.page - 1) * queuePageSize)
      .execute(),
  ]);
  const rows = await headsOf(
    db,
    question.department,
    found.map(({ id }) => id),
    question.today,
  );
  return { counts, rows, total: Number(found[0]?.total ?? 0) };
}
