import { completedYears } from "./age.ts";
import type { Facts, IsoDate } from "./facts.ts";

const oldest = 26;

/** A young parent: 26 or younger, and pregnant or a parent with a child in the request. */
export function isYoungParent(facts: Facts, on: IsoDate): boolean {
  if (facts.birthDate === undefined || completedYears(facts.birthDate, on) > oldest) return false;
  return facts.pregnant === true || (facts.role === "parent" && facts.children.length > 0);
}
