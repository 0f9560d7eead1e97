import type { Policy } from "#app/municipality/policy.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import type { Versioned } from "#app/schemes/contract/triage-rule.ts";
import type { RuleReason } from "./outcome.ts";

/** What triage rules look at. `requests` are unique provision keys, `on` is the local date in Amsterdam. */
export interface Situation {
  readonly facts: Facts;
  readonly requests: readonly ProvisionKey[];
  readonly policy: Policy;
  readonly on: IsoDate;
}

/** A rule's id and version, as it is kept with the request. */
export function reasonOf(rule: Versioned): RuleReason {
  return { rule: rule.id, version: rule.version };
}
