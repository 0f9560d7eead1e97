import type { DepartmentId, Urgency } from "#app/municipality/policy.ts";
import { departmentFor } from "#app/schemes/assess.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { hasProvision, hasScheme } from "./asked-for.ts";
import { reasonOf } from "./rule.ts";
import type { Conversation, Part, RuleReason } from "./outcome.ts";

interface Told {
  readonly facts: Facts;
  readonly outside: boolean;
  readonly urgency: Urgency;
  readonly parts: readonly Part[];
  readonly conversation: Conversation;
}

interface ContactRule {
  readonly id: string;
  readonly version: number;
  readonly department: DepartmentId | ((facts: Facts) => DepartmentId);
  readonly when: (told: Told) => boolean;
}

/** The first that fits decides. */
const contactRules: readonly ContactRule[] = [
  {
    id: "contact-outside-municipality",
    version: 1,
    department: "kcc",
    when: ({ outside }) => outside,
  },
  {
    id: "contact-safety",
    version: 1,
    department: "jeugd-gezin",
    when: ({ facts, urgency }) =>
      urgency === "red" || facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say",
  },
  {
    id: "contact-young-parent",
    version: 1,
    department: "jongerenloket",
    when: ({ conversation }) => conversation.type === "jonge-oudergesprek",
  },
  {
    id: "contact-future-plan",
    version: 1,
    department: (facts) => departmentFor("toekomstplan", facts),
    when: ({ parts }) => hasProvision(parts, "toekomstplan"),
  },
  {
    id: "contact-separation-or-youth-help",
    version: 1,
    department: "jeugd-gezin",
    when: ({ parts }) => hasScheme(parts, "scheiding") || hasProvision(parts, "jeugdhulp"),
  },
  {
    id: "contact-money",
    version: 1,
    department: "meedoen",
    when: ({ parts }) => parts.some((part) => part.department === "meedoen"),
  },
];

const firstPart = { id: "contact-first-part", version: 1 };

export const contactRuleIds = [...contactRules, firstPart].map((rule) => rule.id);

/** The department that gives the family its one contact person. Parts are in the order of the policy's list. */
export function contactOf(told: Told): { readonly department: DepartmentId; readonly reason: RuleReason } {
  const rule = contactRules.find((candidate) => candidate.when(told));
  if (rule === undefined) {
    return { department: told.parts[0]?.department ?? "kcc", reason: reasonOf(firstPart) };
  }
  const department = typeof rule.department === "function" ? rule.department(told.facts) : rule.department;
  return { department, reason: reasonOf(rule) };
}
