import type { Facts } from "#app/schemes/facts.ts";
import type { ProvisionKey } from "#app/schemes/scheme.ts";
import type { ConversationTypeId, DepartmentId, Policy, Urgency } from "#app/municipality/policy.ts";
import { isOutside } from "#app/municipality/residence.ts";
import { contactOf } from "./contact.ts";
import { conversationOf } from "./conversation.ts";
import { partsOf, partsOutside } from "./parts.ts";
import { urgencyOf } from "./urgency.ts";
import { addWorkingDays } from "#app/municipality/working-days.ts";

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

export type TriageFunction = (
  facts: Facts,
  requests: readonly ProvisionKey[],
  policy: Policy,
  on: string,
) => Triage;

/**
 * Who handles a request, how soon, and why. `on` is the local date of the request in Amsterdam; requests are
 * provision keys, and one that no scheme has throws a RangeError. Automatic: staff can override it with a reason.
 */
export const triage: TriageFunction = (facts, requests, policy, on) => {
  const { level: urgency, reasons: urgencyReasons } = urgencyOf(facts, on);
  const outside = isOutside(policy, facts.postcode) && urgency !== "red";
  const situation = { facts, requests: [...new Set(requests)], policy, on };
  const parts = outside ? partsOutside() : partsOf(situation, urgency);
  const conversation = conversationOf({ facts, parts, urgency, on }, policy);
  const contact = contactOf({ facts, outside, urgency, parts, conversation });
  return {
    outside,
    parts,
    urgency,
    urgencyReasons,
    firstContactBy: addWorkingDays(on, policy.firstContactWorkingDays[urgency]),
    conversation,
    contactDepartment: contact.department,
    contactReason: contact.reason,
  };
};
