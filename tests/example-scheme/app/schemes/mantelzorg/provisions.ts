import { inKind } from "#app/schemes/contract/amount.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";

/** Both are free of charge, and start without a decision in a letter. */
export const provisions: readonly Provision[] = [
  {
    id: "mantelzorg-gesprek",
    for: "household",
    department: "jeugd-gezin",
    decision: false,
    amount: inKind(),
  },
  {
    id: "zorgmaatje",
    for: "person",
    age: { from: 8, to: 17 },
    department: "jeugd-gezin",
    decision: false,
    amount: inKind(),
  },
];
