import { inKind } from "#app/schemes/contract/amount.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";
import { isOldEnough } from "./old-enough.ts";

export const provisions: readonly Provision[] = [
  {
    id: "toekomstplan",
    for: "person",
    decision: false,
    age: { earlyFrom: 16, from: 16.5, to: 22 },
    department: (facts) => (facts.inYouthCare === true ? "jeugd-gezin" : "jongerenloket"),
    offered: isOldEnough,
    amount: inKind(),
  },
];
