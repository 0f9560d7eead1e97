import { completedYears } from "#app/schemes/contract/age.ts";
import { inKind, money } from "#app/schemes/contract/amount.ts";
import type { Facts, IsoDate, PersonKey } from "#app/schemes/contract/facts.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";

export const provisions: readonly Provision[] = [
  {
    id: "begeleiding",
    for: "household",
    decision: false,
    ageOfApplicant: { from: 0, to: 26 },
    department: "jongerenloket",
    amount: inKind(),
  },
  {
    id: "babyuitzet",
    for: "household",
    decision: true,
    ageOfApplicant: { from: 16, to: 26 },
    incomePercent: 110,
    wealthTest: true,
    department: "meedoen",
    offered: aroundABirth,
    amount: money("birth", 60000, { upTo: true }),
    paidTo: "parent",
  },
  {
    id: "opvang-studerende-ouder",
    for: "child",
    decision: true,
    age: { from: 0, to: 12 },
    ageOfApplicant: { from: 16, to: 26 },
    incomePercent: 120,
    livesWithApplicant: true,
    department: "meedoen",
    offered: (facts) => facts.studying === true,
    // The family's own share of the child care bill, whatever it is.
    amount: inKind("quarter"),
    paidTo: "parent",
  },
];

function aroundABirth(facts: Facts, _person: PersonKey | null, on: IsoDate): boolean {
  return facts.pregnant === true || facts.children.some((child) => completedYears(child.birthDate, on) < 1);
}
