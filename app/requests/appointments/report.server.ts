import { markTalk } from "#app/conversations/booking/mark.server.ts";
import { writeReport, type TalkReport } from "#app/conversations/reports/reports.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import { mayPlanTalk } from "#app/staff/talk-permissions.ts";
import type { Db } from "#db/schema.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import type { TalkAct } from "./acts.server.ts";
import { lockTalk, talkWithin } from "./reach.server.ts";

/** `too-early`: it has not begun. `changed`: it was cancelled, or somebody else wrote a report meanwhile. */
export type ReportResult = "done" | "not-found" | "too-early" | "changed" | "answered";

/**
 * Writes down what a talk came to, for the family to read; with that the talk was held. Only parts of the own
 * department can be told answered. `seen` is the version of the report that was shown, 0 for none.
 */
export function reportTalk(
  db: Db,
  { staff, appointmentId, now }: Omit<TalkAct, "policy">,
  { report, seen }: { readonly report: TalkReport; readonly seen: number },
): Promise<ReportResult> {
  return db.transaction().execute(async (tx): Promise<ReportResult> => {
    await lockTalk(tx, appointmentId);
    const talk = await talkWithin(tx, staff, appointmentId);
    if (!talk || !mayPlanTalk(staff, talk.reach)) return "not-found";
    const { appointment, requestId } = talk;
    const own = await requestsWithin(tx, staff)
      .leftJoin("part_provision", "part_provision.part_id", "own.id")
      .select(["provision", "person_key"])
      .where("request.id", "=", requestId)
      .execute();
    if (own.length === 0) return "not-found";
    const keys = own.map(({ provision, person_key }) =>
      person_key ? `${provision}:${person_key}` : provision,
    );
    if (report.answered.some((key) => !keys.includes(key))) return "answered";
    if (appointment.status === "cancelled") return "changed";
    if (appointment.starts_at > isoMillis(now)) return "too-early";
    if (!(await markTalk(tx, { appointment, mark: "done", by: staff.id, now }))) return "changed";
    const written = await writeReport(tx, { appointment, requestId, seen, report, by: staff.id, now });
    return written ? "done" : "changed";
  });
}
