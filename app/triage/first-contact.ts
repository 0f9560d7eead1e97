import { Temporal } from "temporal-polyfill";
import type { Policy, Urgency } from "#app/municipality/policy.ts";
import { addDays, addWorkingDays } from "#app/municipality/working-days.ts";
import { localDate, timeZone } from "#app/platform/moment.ts";

/**
 * The last local date on which first contact is in time for a request that came in at this moment. Red: that same day,
 * whatever day it is, or the next one when it came in too late to call before night. Source: policy 5.
 */
export function firstContactBy(urgency: Urgency, submittedAt: Temporal.Instant, policy: Policy): string {
  const workingDays = policy.firstContactWorkingDays[urgency];
  const on = localDate(submittedAt);
  if (urgency !== "red") return addWorkingDays(on, workingDays);
  const time = submittedAt.toZonedDateTimeISO(timeZone).toPlainTime();
  const isLate = Temporal.PlainTime.compare(time, policy.terms.nextDayFrom) >= 0;
  return addDays(addWorkingDays(on, workingDays), isLate ? 1 : 0);
}
