import type { Temporal } from "temporal-polyfill";
import { isoMillis } from "#app/platform/moment.ts";

const firstWaitSeconds = 60;
const longestWaitSeconds = 6 * 3600;
/** With the waits between them this is about a day. */
export const mostAttempts = 12;

/**
 * When to try again after `attempts` times: a minute, two, four, at most six hours; each time half as much less
 * or more by chance, so that not all messages knock at once. Null: often enough. ISO text, UTC.
 */
export function nextAttempt(attempts: number, now: Temporal.Instant, random: number): string | null {
  if (attempts >= mostAttempts) return null;
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (attempts - 1));
  return isoMillis(now.add({ milliseconds: Math.round(wait * 1000 * (0.5 + random)) }));
}
