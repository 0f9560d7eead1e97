import { inKind } from "#app/schemes/contract/amount.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { Provision, Reason } from "#app/schemes/contract/scheme.ts";

/** All free of charge. */
export const provisions: readonly Provision[] = [
  {
    id: "scheidingsgesprek",
    for: "household",
    decision: false,
    department: "jeugd-gezin",
    amount: inKind(),
  },
  {
    id: "bemiddeling",
    for: "household",
    decision: false,
    department: "jeugd-gezin",
    ownConditions: onlyParents,
    amount: inKind(),
  },
  {
    id: "kies",
    for: "child",
    decision: false,
    age: { from: 4, to: 17 },
    department: "jeugd-gezin",
    amount: inKind(),
  },
];

function onlyParents(facts: Facts): Reason | null {
  return facts.role === "parent" ? null : { id: "role", outcome: "unlikely" };
}
