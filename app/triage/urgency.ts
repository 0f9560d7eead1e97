import { urgencies, type Urgency } from "#app/municipality/policy.ts";
import { applicantIsYoungerThan } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";
import type { UrgencyRule } from "#app/schemes/contract/triage-rule.ts";
import { inOrder, ownRules } from "./own-rules.ts";
import { reasonOf } from "./rule.ts";
import type { RuleReason } from "./outcome.ts";

const shared: readonly UrgencyRule[] = [
  {
    id: "urgency-red-danger-now",
    version: 1,
    order: 10,
    level: "red",
    when: (facts) => facts.urgentNow === true,
  },
  {
    id: "urgency-red-not-safe",
    version: 1,
    order: 20,
    level: "red",
    when: (facts) => facts.feelsSafe === "no",
  },
  {
    id: "urgency-red-no-roof",
    version: 1,
    order: 30,
    level: "red",
    when: (facts, on) =>
      facts.home === "nowhere" &&
      (facts.children.length > 0 || facts.pregnant === true || applicantIsYoungerThan(facts, 18, on)),
  },
  {
    id: "urgency-orange-safety-unsure",
    version: 1,
    order: 40,
    level: "orange",
    when: (facts) => facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say",
  },
  {
    id: "urgency-orange-eviction-or-court",
    version: 1,
    order: 80,
    level: "orange",
    when: (facts) => facts.dueWithin14Days.some((due) => due === "eviction" || due === "court"),
  },
  {
    id: "urgency-yellow-cost-due",
    version: 1,
    order: 90,
    level: "yellow",
    when: (facts) => facts.dueWithin14Days.includes("cost"),
  },
  {
    id: "urgency-yellow-debts",
    version: 1,
    order: 110,
    level: "yellow",
    when: (facts) => facts.debts === true,
  },
  {
    id: "urgency-yellow-custody-disputed",
    version: 1,
    order: 120,
    level: "yellow",
    when: (facts) => facts.custody === "disputed",
  },
  {
    id: "urgency-yellow-young-child-asks",
    version: 1,
    order: 130,
    level: "yellow",
    when: (facts, on) => facts.role === "child" && applicantIsYoungerThan(facts, 12, on),
  },
];

const nothingPressing = { id: "urgency-green", version: 1 };

const pressing = inOrder([...shared, ...ownRules.urgency]);

export const urgencyRules = [...pressing, nothingPressing];

/** The highest level that applies to the family, with every rule of that level that spoke. */
export function urgencyOf(
  facts: Facts,
  on: IsoDate,
): { readonly level: Urgency; readonly reasons: readonly RuleReason[] } {
  const spoken = pressing.filter((rule) => rule.when(facts, on));
  const level = urgencies.find((candidate) => spoken.some((rule) => rule.level === candidate));
  if (level === undefined) return { level: "green", reasons: [reasonOf(nothingPressing)] };
  return { level, reasons: spoken.filter((rule) => rule.level === level).map(reasonOf) };
}
