import { inKind } from "#app/schemes/contract/amount.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";

export const provisions: readonly Provision[] = [
  {
    id: "jeugdhulp",
    for: "person",
    decision: true,
    age: { from: 0, to: 17 },
    ageOfSelf: { from: 0, to: 22 },
    department: "jeugd-gezin",
    amount: inKind(),
  },
];
