import { Temporal } from "temporal-polyfill";
import type { Keeping, Terms } from "#app/municipality/terms.ts";
import { parseProvisionKey } from "#app/schemes/assess.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";
import { closedOn } from "./closing.ts";
import type { Course, ReachedOutcome } from "./course.ts";

/** The local date on which a part is removed; null while it is open. Calendar years, no roll. Source: policy 12. */
export function deleteOn(course: Course, today: string, terms: Terms): string | null {
  const closed = closedOn(course, today, terms);
  if (closed === null) return null;
  const years = yearsKept(course, terms.keeping);
  // Of 29 February a year later it is the 28th.
  return Temporal.PlainDate.from(closed).add({ years }).toString();
}

function yearsKept({ provisions, outcomes }: Course, keeping: Keeping): number {
  const given = outcomes.filter(isGiven);
  if (given.some(({ provision }) => isOneOf(provision, keeping.careProvisions))) return keeping.care;
  if (given.length > 0) {
    const debtsAlone = provisions.every((provision) => isOneOf(provision, keeping.debtProvisions));
    return debtsAlone ? keeping.debts : keeping.given;
  }
  return outcomes.some(({ outcome }) => outcome === "refused") ? keeping.refused : keeping.otherwise;
}

function isGiven({ outcome }: ReachedOutcome): boolean {
  return outcome === "granted" || outcome === "partly" || outcome === "started";
}

function isOneOf(key: ProvisionKey, ids: readonly string[]): boolean {
  return ids.includes(parseProvisionKey(key).provision);
}
