import type { Logger } from "pino";
import type { Policy } from "#app/municipality/policy.ts";
import { describeError } from "#app/platform/log.server.ts";
import type { Db } from "#db/schema.ts";
import { fillTerms, readTerms } from "./terms.server.ts";
import { withTerms } from "./terms.ts";

export interface LivePolicy {
  /** The policy as it was known at most some seconds ago; asks nothing of the database. */
  current(): Policy;
  /** Looks now. Never throws: what cannot be read stays as it was, and that is logged. */
  look(): Promise<void>;
  stop(): void;
}

const betweenLooksMs = 2_000;

/**
 * The policy with the calendar terms of the database. Pages read it from memory; a timer reads the terms again every
 * two seconds, so that a change of an administrator reaches every process. See docs/decisions/09.
 */
export async function followPolicy(db: Db, policy: Policy, log: Logger): Promise<LivePolicy> {
  await fillTerms(db, policy);
  let current = withTerms(policy, await readTerms(db));
  let looking: Promise<void> | undefined;
  const read = async () => {
    try {
      current = withTerms(policy, await readTerms(db));
    } catch (error) {
      log.warn({ error: describeError(error) }, "calendar terms not read");
    }
  };
  const look = () => (looking ??= read().finally(() => (looking = undefined)));
  const timer = setInterval(() => void look(), betweenLooksMs);
  timer.unref();
  return { current: () => current, look, stop: () => clearInterval(timer) };
}
