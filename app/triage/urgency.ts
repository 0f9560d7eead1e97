import { urgencies, type Urgency } from "#app/municipality/policy.ts";
import { applicantIsYoungerThan } from "#app/schemes/contract/age.ts";
import { isYoungParent } from "#app/schemes/assess.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";
import { reasonOf } from "./rule.ts";
import type { RuleReason } from "./outcome.ts";
import { someoneTurns18Within } from "./turning-18.ts";

interface UrgencyRule {
  readonly id: string;
  readonly version: number;
  readonly level: Exclude<Urgency, "green">;
  readonly when: (facts: Facts, on: IsoDate) => boolean;
}

const urgencyRules: readonly UrgencyRule[] = [
  {
    id: "urgency-red-danger-now",
    version: 1,
    level: "red",
    when: (facts) => facts.urgentNow === true,
  },
  {
    id: "urgency-red-not-safe",
    version: 1,
    level: "red",
    when: (facts) => facts.feelsSafe === "no",
  },
  {
    id: "urgency-red-no-roof",
    version: 1,
    level: "red",
    when: (facts, on) =>
      facts.home === "nowhere" &&
      (facts.children.length > 0 || facts.pregnant === true || applicantIsYoungerThan(facts, 18, on)),
  },
  {
    id: "urgency-orange-safety-unsure",
    version: 1,
    level: "orange",
    when: (facts) => facts.feelsSafe === "sometimes" || facts.feelsSafe === "prefer-not-to-say",
  },
  {
    id: "urgency-orange-no-income",
    version: 1,
    level: "orange",
    when: (facts, on) => isYoungParent(facts, on) && hasNoIncome(facts),
  },
  {
    id: "urgency-orange-pregnant-no-own-home",
    version: 1,
    level: "orange",
    when: (facts) => facts.pregnant === true && (facts.home === "friends" || facts.home === "shelter"),
  },
  {
    id: "urgency-orange-nearly-18-unprepared",
    version: 1,
    level: "orange",
    when: (facts, on) =>
      someoneTurns18Within(2, facts, on) && (facts.homeAfter18 === false || facts.incomeAfter18 === false),
  },
  {
    id: "urgency-orange-eviction-or-court",
    version: 1,
    level: "orange",
    when: (facts) => facts.dueWithin14Days.some((due) => due === "eviction" || due === "court"),
  },
  {
    id: "urgency-yellow-cost-due",
    version: 1,
    level: "yellow",
    when: (facts) => facts.dueWithin14Days.includes("cost"),
  },
  {
    id: "urgency-yellow-nearly-18",
    version: 1,
    level: "yellow",
    when: (facts, on) => someoneTurns18Within(6, facts, on),
  },
  {
    id: "urgency-yellow-debts",
    version: 1,
    level: "yellow",
    when: (facts) => facts.debts === true,
  },
  {
    id: "urgency-yellow-custody-disputed",
    version: 1,
    level: "yellow",
    when: (facts) => facts.custody === "disputed",
  },
  {
    id: "urgency-yellow-young-child-asks",
    version: 1,
    level: "yellow",
    when: (facts, on) => facts.role === "child" && applicantIsYoungerThan(facts, 12, on),
  },
];

const nothingPressing = { id: "urgency-green", version: 1 };

export const urgencyRuleIds = [...urgencyRules, nothingPressing].map((rule) => rule.id);

/** The highest level that applies to the family, with every rule of that level that spoke. */
export function urgencyOf(
  facts: Facts,
  on: IsoDate,
): { readonly level: Urgency; readonly reasons: readonly RuleReason[] } {
  const spoken = urgencyRules.filter((rule) => rule.when(facts, on));
  const level = urgencies.find((candidate) => spoken.some((rule) => rule.level === candidate));
  if (level === undefined) return { level: "green", reasons: [reasonOf(nothingPressing)] };
  return { level, reasons: spoken.filter((rule) => rule.level === level).map(reasonOf) };
}

function hasNoIncome(facts: Facts): boolean {
  return facts.incomeSources.length > 0 && facts.incomeSources.every((source) => source === "none");
}
