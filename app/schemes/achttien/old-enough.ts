import { birthDateOf, hasReached } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate, PersonKey } from "#app/schemes/contract/facts.ts";

/** From this age there can be a plan: a young person asks for it, or somebody else who comes about turning 18. */
const youngest = 16;

/** Is this person old enough for a plan, in this request? */
export function isOldEnough(facts: Facts, person: PersonKey | null, on: IsoDate): boolean {
  const birthDate = birthDateOf(facts, person);
  if (birthDate === undefined || !hasReached(birthDate, youngest, on)) return false;
  return person === "self" ? facts.role === "young-person" : facts.topics.includes("turning-18");
}

/** Is anybody in the request? */
export function someoneIsOldEnough(facts: Facts, on: IsoDate): boolean {
  return ["self", ...facts.children.map(({ key }) => key)].some((person) => isOldEnough(facts, person, on));
}
