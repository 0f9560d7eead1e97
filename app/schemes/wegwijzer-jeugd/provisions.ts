import { inKind } from "#app/schemes/contract/amount.ts";
import type { Facts, PersonKey } from "#app/schemes/contract/facts.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";

export const provisions: readonly Provision[] = [
  {
    id: "jeugdhulp",
    for: "person",
    decision: true,
    age: { from: 0, to: 17 },
    ageOfSelf: { from: 0, to: 22 },
    department: "jeugd-gezin",
    offered: forChildrenAndTheYoungThemselves,
    amount: inKind(),
  },
];

function forChildrenAndTheYoungThemselves(facts: Facts, person: PersonKey | null): boolean {
  return person !== "self" || facts.role === "child" || facts.role === "young-person";
}
