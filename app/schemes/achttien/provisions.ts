import { birthDateOf, hasReached } from "#app/schemes/contract/age.ts";
import { inKind } from "#app/schemes/contract/amount.ts";
import type { Facts, IsoDate, PersonKey } from "#app/schemes/contract/facts.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";

export const provisions: readonly Provision[] = [
  {
    id: "toekomstplan",
    for: "person",
    age: { earlyFrom: 16, from: 16.5, to: 22 },
    department: (facts) => (facts.inYouthCare === true ? "jeugd-gezin" : "jongerenloket"),
    offered: fromSixteen,
    amount: inKind(),
  },
];

function fromSixteen(facts: Facts, person: PersonKey | null, on: IsoDate): boolean {
  const birthDate = birthDateOf(facts, person);
  if (birthDate === undefined || !hasReached(birthDate, 16, on)) return false;
  return person === "self" ? facts.role === "young-person" : facts.topics.includes("turning-18");
}
