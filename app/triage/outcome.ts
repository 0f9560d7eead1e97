import type { ConversationTypeId, DepartmentId, Urgency } from "#app/municipality/policy.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";

/** A rule that spoke, with its version: shown to staff, and to the citizen in plain words. */
export interface RuleReason {
  readonly rule: string;
  readonly version: number;
}

export interface Part {
  readonly department: DepartmentId;
  /** Provision keys, and things that rules add: "spoed", "huisvesting", "geldzorgen", "vraag". Sorted. */
  readonly provisions: readonly ProvisionKey[];
  readonly reasons: readonly RuleReason[];
}

export interface Conversation {
  readonly type: ConversationTypeId;
  /** Minutes with the interpreter counted in. */
  readonly minutes: number;
  readonly required: boolean;
  readonly reason: RuleReason;
}

export interface Triage {
  /** The postcode lies outside the municipality and nothing is red. */
  readonly outside: boolean;
  readonly parts: readonly Part[];
  readonly urgency: Urgency;
  readonly urgencyReasons: readonly RuleReason[];
  /** Last local date on which first contact is in time. */
  readonly firstContactBy: string;
  readonly conversation: Conversation;
  readonly contactDepartment: DepartmentId;
  readonly contactReason: RuleReason;
}
