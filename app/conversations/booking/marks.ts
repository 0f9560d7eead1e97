import { Temporal } from "temporal-polyfill";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import type { AppointmentTable } from "#db/schema.ts";

/** What a colleague can tell of an appointment: the family is here, did not come, or the appointment was held. */
export const appointmentMarks = ["arrived", "missed", "done"] as const;
export type AppointmentMark = (typeof appointmentMarks)[number];

/** Which of them can be told now. An appointment that was thought missed can still have been held. */
export function marksFor(
  { status, starts_at, arrived_at }: Pick<AppointmentTable, "status" | "starts_at" | "arrived_at">,
  now: Temporal.Instant,
): readonly AppointmentMark[] {
  const begun = Temporal.Instant.compare(starts_at, now) <= 0;
  const today = localDate(starts_at) === localDate(now);
  const waits = status === "confirmed" && arrived_at === null;
  return appointmentMarks.filter((mark) => {
    if (mark === "arrived") return waits && today;
    if (mark === "missed") return waits && begun;
    return begun && (status === "confirmed" || status === "missed");
  });
}

/** What was told last and can be taken back; null when nothing was told. */
export function markOf({
  status,
  arrived_at,
}: Pick<AppointmentTable, "status" | "arrived_at">): AppointmentMark | null {
  if (status === "missed" || status === "done") return status;
  return status === "confirmed" && arrived_at !== null ? "arrived" : null;
}

/** A slip is noticed soon; after this many days what was told is what happened. */
const undoDays = 7;

/** Can what was told of an appointment still be taken back? Counts local days. */
export function isUndoTime(
  { starts_at }: Pick<AppointmentTable, "starts_at">,
  now: Temporal.Instant,
): boolean {
  const last = Temporal.PlainDate.from(localDate(starts_at)).add({ days: undoDays });
  return localDate(now) <= last.toString();
}

/** Longest that colleagues look ahead, whatever families can. */
const staffDaysAhead = 60;

/** The policy for whoever books on the phone with a family: no notice needed, and further ahead. */
export function policyForStaff(policy: Policy): Policy {
  const conversationTypes = policy.conversationTypes.map((type) =>
    // A kind of appointment that is never booked, because we call at once, is not booked by colleagues either.
    type.daysAhead === 0
      ? type
      : { ...type, noticeHours: 0, daysAhead: Math.max(type.daysAhead, staffDaysAhead) },
  );
  return { ...policy, conversationTypes };
}
