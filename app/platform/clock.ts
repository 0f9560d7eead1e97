import { Temporal } from "temporal-polyfill";

/**
 * The moment now. With a setting, a clock for tests and demonstrations: "2026-11-23T08:15:00Z" stands still,
 * "2026-11-23T08:15:00Z+" runs on from there. Throws RangeError on anything else.
 */
export function createClock(setting?: string): () => Temporal.Instant {
  if (!setting) return () => Temporal.Now.instant();
  const runs = setting.endsWith("+");
  const fixed = Temporal.Instant.from(runs ? setting.slice(0, -1) : setting);
  if (!runs) return () => fixed;
  const started = performance.now();
  return () => fixed.add({ milliseconds: Math.round(performance.now() - started) });
}
