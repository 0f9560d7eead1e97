import { hasReached, reachesWithin } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";

/**
 * Does a person in this request become 18 within so many calendar months, the last day included? Only when
 * that is what the request is about. A young person who asks is that person; otherwise it is each child of 16 or more.
 */
export function someoneTurns18Within(months: number, facts: Facts, on: IsoDate): boolean {
  if (!facts.topics.includes("turning-18")) return false;
  return birthDates(facts, on).some((birthDate) => reachesWithin(birthDate, 18, months, on));
}

function birthDates(facts: Facts, on: IsoDate): IsoDate[] {
  if (facts.role === "young-person") return facts.birthDate === undefined ? [] : [facts.birthDate];
  return facts.children.map((child) => child.birthDate).filter((birthDate) => hasReached(birthDate, 16, on));
}
