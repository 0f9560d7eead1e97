import type { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { pointsOf } from "#app/conversations/reports/points.server.ts";
import { reportOfRequest, type WrittenReport } from "#app/conversations/reports/reports.server.ts";
import { messagesOfRequest, type SentMessage } from "#app/outbox/sent.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import { provisionKey } from "#app/schemes/assess.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";
import { answersFor, holdsContact } from "#app/requests/sight/sight.ts";
import type { Staff } from "#app/staff/staff.ts";
import { headsOf, type RequestHead } from "./head.server.ts";
import { historyOf, type HistoryLine } from "./history.server.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import type { ShownAnswers } from "#app/requests/request.ts";

/** Looking again within this time is the same look, and is written down once. */
const sameLookMinutes = 10;

export interface OpenedRequest {
  readonly head: RequestHead;
  /** Questions and answers that the own task needs, word for word as they were shown. */
  readonly answers: ShownAnswers;
  /** Verdicts on what the own part asks for, with the numbers they used. */
  readonly verdicts: readonly Verdict[];
  readonly history: readonly HistoryLine[];
  /** What was sent to the family, oldest first. */
  readonly messages: readonly SentMessage[];
  /** What the family wants to talk about, for those who hold the appointment or the contact; else empty. */
  readonly points: readonly string[];
  /** What the last appointment came to, for the same people; null for everybody else, and when none was written. */
  readonly report: WrittenReport | null;
  /** Keys of what the own part asks for that an appointment dealt with. */
  readonly talkedAbout: readonly string[];
}

/**
 * A request as somebody of a department sees it, or null: not there, or not theirs, which is the same answer.
 * That they looked is written down before they see it.
 */
export async function requestForStaff(
  db: Db,
  staff: Staff,
  requestId: string,
  now: Temporal.Instant,
): Promise<OpenedRequest | null> {
  const row = await requestsWithin(db, staff)
    .select(["request.id", "request.answers_shown", "request.verdicts"])
    .where("request.id", "=", requestId)
    .executeTakeFirst();
  if (!row) return null;
  await recordLook(db, staff, requestId, now);
  const [[head], history, messages, report] = await Promise.all([
    headsOf(db, staff.department, [requestId], localDate(now)),
    historyOf(db, requestId),
    messagesOfRequest(db, requestId),
    reportOfRequest(db, requestId),
  ]);
  if (!head) return null;
  const plans = plansAppointment(head, staff);
  const shown = JSON.parse(row.answers_shown) as ShownAnswers;
  const keys = head.part?.provisions.map(({ provision, person }) =>
    provisionKey(provision, person?.key ?? null),
  );
  return {
    head,
    answers: {
      language: shown.language,
      asShown: answersFor(head.viewpoint, shown.asShown),
      inDutch: answersFor(head.viewpoint, shown.inDutch),
    },
    verdicts: (JSON.parse(row.verdicts) as Verdict[]).filter(({ key }) => keys?.includes(key)),
    history,
    messages,
    points: plans ? await pointsOf(db, requestId) : [],
    report: plans ? report : null,
    talkedAbout: report?.answered.filter((key) => keys?.includes(key)) ?? [],
  };
}

function plansAppointment({ viewpoint, booking }: RequestHead, { department }: Staff): boolean {
  return holdsContact(viewpoint) || booking?.departments.includes(department) === true;
}

async function recordLook(db: Db, staff: Staff, requestId: string, now: Temporal.Instant): Promise<void> {
  const before = await db
    .selectFrom("audit")
    .select("id")
    .where("request_id", "=", requestId)
    .where("actor", "=", staff.id)
    .where("action", "=", "request.viewed")
    .where("at", ">", isoMillis(now.subtract({ minutes: sameLookMinutes })))
    .executeTakeFirst();
  if (before) return;
  await db.transaction().execute((tx) =>
    recordAudit(tx, {
      at: now,
      actor: staff.id,
      action: "request.viewed",
      requestId,
      detail: { department: staff.department },
    }),
  );
}
