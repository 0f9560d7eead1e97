import type { Facts } from "#app/schemes/contract/facts.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { isOutside } from "#app/municipality/residence.ts";
import { contactOf } from "./contact.ts";
import { conversationOf } from "./conversation.ts";
import type { Triage } from "./outcome.ts";
import { partsOf, partsOutside } from "./parts.ts";
import { urgencyOf } from "./urgency.ts";
import { addWorkingDays } from "#app/municipality/working-days.ts";

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
  const parts = outside ? partsOutside(policy) : partsOf(situation, urgency);
  const conversation = conversationOf({ facts, parts, urgency, on, policy });
  const contact = contactOf({ facts, outside, urgency, parts, policy });
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
