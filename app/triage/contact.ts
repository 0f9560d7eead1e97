import type { DepartmentId, Policy, Urgency } from "#app/municipality/policy.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { ContactRule, Versioned } from "#app/schemes/contract/triage-rule.ts";
import { provisionsIn } from "./asked-for.ts";
import { inOrder, ownRules } from "./own-rules.ts";
import { reasonOf } from "./rule.ts";
import type { Part, RuleReason } from "./outcome.ts";

interface Told {
  readonly facts: Facts;
  readonly outside: boolean;
  readonly urgency: Urgency;
  readonly parts: readonly Part[];
  readonly policy: Policy;
}

interface Chooses extends Versioned {
  readonly order: number;
  /** Undefined when it does not fit. */
  readonly department: (told: Told) => DepartmentId | undefined;
}

const shared: readonly Chooses[] = [
  {
    id: "contact-outside-municipality",
    version: 1,
    order: 10,
    department: ({ outside, policy }) => (outside ? policy.tasks.questions : undefined),
  },
  {
    id: "contact-safety",
    version: 1,
    order: 20,
    department: ({ facts, urgency, policy }) =>
      urgency === "red" || facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say"
        ? policy.tasks.safety
        : undefined,
  },
  {
    id: "contact-money",
    version: 1,
    order: 70,
    department: ({ parts, policy }) =>
      parts.find(({ department }) => department === policy.tasks.money)?.department,
  },
];

/** The first that fits decides. */
const fitting = inOrder([...shared, ...ownRules.contact.map(ofProvisions)]);

const firstPart = { id: "contact-first-part", version: 1 };

export const contactRules = [...fitting, firstPart];

/** The department that gives the family its one contact person. Parts are in the order of the policy's list. */
export function contactOf(told: Told): { readonly department: DepartmentId; readonly reason: RuleReason } {
  for (const rule of fitting) {
    const department = rule.department(told);
    if (department !== undefined) return { department, reason: reasonOf(rule) };
  }
  return {
    department: told.parts[0]?.department ?? told.policy.tasks.questions,
    reason: reasonOf(firstPart),
  };
}

/** A scheme's rule: the department whose part has one of its provisions. */
function ofProvisions({ provisions, ...rule }: ContactRule): Chooses {
  return {
    ...rule,
    department: ({ parts }) =>
      parts.find((part) => provisionsIn([part]).some((id) => provisions.includes(id)))?.department,
  };
}
