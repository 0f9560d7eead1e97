import type { Base } from "#app/platform/base.server.ts";
import type { Policy } from "./policy.ts";

/** What every request may use. */
export interface Loket extends Base {
  /** As it is now: the hours and terms that an administrator keeps are part of it. */
  readonly policy: Policy;
}

declare module "#app/platform/context.ts" {
  interface LoadContext {
    readonly loket: Loket;
  }
}
