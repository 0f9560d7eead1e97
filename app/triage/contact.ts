import type { DepartmentId, Policy, Urgency } from "#app/municipality/policy.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { departmentWith, hasProvision, hasScheme } from "./asked-for.ts";
import { reasonOf } from "./rule.ts";
import type { Conversation, Part, RuleReason } from "./outcome.ts";

interface Told {
  readonly facts: Facts;
  readonly outside: boolean;
  readonly urgency: Urgency;
  readonly parts: readonly Part[];
  readonly conversation: Conversation;
  readonly policy: Policy;
}

interface ContactRule {
  readonly id: string;
  readonly version: number;
  readonly department: (told: Told) => DepartmentId;
  readonly when: (told: Told) => boolean;
}

/** The first that fits decides. */
const contactRules: readonly ContactRule[] = [
  {
    id: "contact-outside-municipality",
    version: 1,
    department: ({ policy }) => policy.tasks.questions,
    when: ({ outside }) => outside,
  },
  {
    id: "contact-safety",
    version: 1,
    department: ({ policy }) => policy.tasks.safety,
    when: ({ facts, urgency }) =>
      urgency === "red" || facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say",
  },
  {
    id: "contact-young-parent",
    version: 1,
    department: ({ parts }) => departmentWith(parts, "begeleiding"),
    when: ({ conversation }) => conversation.type === "jonge-oudergesprek",
  },
  {
    id: "contact-future-plan",
    version: 1,
    department: ({ parts }) => departmentWith(parts, "toekomstplan"),
    when: ({ parts }) => hasProvision(parts, "toekomstplan"),
  },
  {
    id: "contact-separation-or-youth-help",
    version: 1,
    department: ({ parts }) =>
      departmentWith(parts, hasScheme(parts, "scheiding") ? "scheiding" : "jeugdhulp"),
    when: ({ parts }) => hasScheme(parts, "scheiding") || hasProvision(parts, "jeugdhulp"),
  },
  {
    id: "contact-money",
    version: 1,
    department: ({ policy }) => policy.tasks.money,
    when: ({ parts, policy }) => parts.some((part) => part.department === policy.tasks.money),
  },
];

const firstPart = { id: "contact-first-part", version: 1 };

export const contactRuleIds = [...contactRules, firstPart].map((rule) => rule.id);

/** The department that gives the family its one contact person. Parts are in the order of the policy's list. */
export function contactOf(told: Told): { readonly department: DepartmentId; readonly reason: RuleReason } {
  const rule = contactRules.find((candidate) => candidate.when(told));
  if (rule === undefined) {
    return {
      department: told.parts[0]?.department ?? told.policy.tasks.questions,
      reason: reasonOf(firstPart),
    };
  }
  return { department: rule.department(told), reason: reasonOf(rule) };
}
