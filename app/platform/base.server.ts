import type { Temporal } from "temporal-polyfill";
import type { Logger } from "pino";
import type { Db } from "#db/schema.ts";
import type { Env } from "./env.server.ts";

/** What the server stands on; made once at start and passed on, never imported as a global. */
export interface Base {
  readonly db: Db;
  /** The moment now. A fixed clock in tests. */
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
  readonly env: Env;
}
