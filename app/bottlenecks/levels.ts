import type { Urgency } from "#app/municipality/policy.ts";
import { addWorkingDays } from "#app/municipality/working-days.ts";
import type { Terms } from "#app/municipality/terms.ts";

/** The level at which a bottleneck is looked at, from 1, and the local date on which it came there. */
export interface Standing {
  readonly level: number;
  readonly since: string;
}

/** Where a bottleneck starts: higher when the request is red. Source: policy 9. */
export function raised(on: string, urgency: Urgency): Standing {
  return { level: urgency === "red" ? 2 : 1, since: on };
}

/** The last local date on which this level solves it in time. */
export function dueBy({ level, since }: Standing, { bottleneckWorkingDays }: Terms): string {
  const workingDays = bottleneckWorkingDays[level - 1];
  if (workingDays === undefined) throw new RangeError(`There is no level ${level} for bottlenecks.`);
  return addWorkingDays(since, workingDays);
}

/** Where it stands today: a level that did not solve it in time hands it to the next, which starts on that last day. */
export function standingOn(standing: Standing, today: string, terms: Terms): Standing {
  const due = dueBy(standing, terms);
  if (today <= due || isHighest(standing, terms)) return standing;
  return standingOn({ level: standing.level + 1, since: due }, today, terms);
}

/** Taken to the next level by hand, on this day; null when there is none. */
export function escalated(standing: Standing, on: string, terms: Terms): Standing | null {
  const now = standingOn(standing, on, terms);
  return isHighest(now, terms) ? null : { level: now.level + 1, since: on };
}

/** Only at the highest level: any other hands it on. */
export function isLate(standing: Standing, today: string, terms: Terms): boolean {
  const now = standingOn(standing, today, terms);
  return today > dueBy(now, terms);
}

function isHighest({ level }: Standing, { bottleneckWorkingDays }: Terms): boolean {
  return level === bottleneckWorkingDays.length;
}
