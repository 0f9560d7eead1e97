import { wealthLimitOn } from "#app/municipality/norms.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { isOutside } from "#app/municipality/residence.ts";
import { birthDateOf, completedYears, hasReached } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate, PersonKey } from "#app/schemes/contract/facts.ts";
import { incomeReason } from "./income.ts";
import type { AgeRange, Provision, Reason } from "#app/schemes/contract/scheme.ts";

/** What a check looks at: one provision for one person (null: the household) on the date of the request. */
export interface Checked {
  readonly provision: Provision;
  readonly person: PersonKey | null;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly on: IsoDate;
}

/** A check says nothing when it does not apply, and when all is well and there is nothing to explain. */
export type Check = (checked: Checked) => Reason | null;

/** The checks of every provision, in the order in which reasons are told. */
export const checks: readonly Check[] = [
  residence,
  ageOfPerson,
  ageOfApplicant,
  livesWith,
  alreadyReceived,
  income,
  wealth,
  ownConditions,
];

function residence({ facts, policy }: Checked): Reason | null {
  return isOutside(policy, facts.postcode) ? { id: "residence", outcome: "unlikely" } : null;
}

function ageOfPerson({ provision, person, facts, on }: Checked): Reason | null {
  return ageReason(ageRangeFor(provision, person), birthDateOf(facts, person), on);
}

function ageOfApplicant({ provision, facts, on }: Checked): Reason | null {
  return ageReason(provision.ageOfApplicant, facts.birthDate, on);
}

function livesWith({ provision, person, facts }: Checked): Reason | null {
  const child = facts.children.find((candidate) => candidate.key === person);
  if (!provision.livesWithApplicant || facts.role === "professional" || child === undefined) return null;
  if (child.livesWith === "other-parent" || child.livesWith === "elsewhere") {
    return { id: "child-elsewhere", outcome: "unlikely" };
  }
  if (child.livesWith === "shared" && child.registeredWithMe !== true) {
    return { id: "shared-child", outcome: "maybe" };
  }
  return null;
}

function alreadyReceived({ provision, person, facts }: Checked): Reason | null {
  const holders = person === null ? ["household"] : [person, "household"];
  const received = holders.some(
    (holder) =>
      Object.hasOwn(facts.alreadyReceived, holder) && facts.alreadyReceived[holder]?.includes(provision.id),
  );
  return received ? { id: "already-received", outcome: "unlikely" } : null;
}

/** The household's income against what this provision allows; null when it has no income test. */
export function income({ provision, facts, policy, on }: Checked): Reason | null {
  if (provision.incomePercent === undefined) return null;
  return incomeReason(facts, policy.incomePercents?.[provision.id] ?? provision.incomePercent, policy, on);
}

function wealth({ provision, facts, policy, on }: Checked): Reason | null {
  if (!provision.wealthTest || facts.incomeSources.includes("social-assistance")) return null;
  const limitCents = wealthLimitOn(policy, on, facts);
  if (facts.wealth === "above") return { id: "wealth-above", outcome: "unlikely", limitCents };
  if (facts.wealth === undefined) return { id: "wealth-unknown", outcome: "maybe", limitCents };
  return null;
}

function ownConditions({ provision, person, facts, on }: Checked): Reason | null {
  return provision.ownConditions?.(facts, person, on) ?? null;
}

/** The ages for which a provision is meant, for this person. */
export function ageRangeFor(provision: Provision, person: PersonKey | null): AgeRange | undefined {
  return person === "self" ? (provision.ageOfSelf ?? provision.age) : provision.age;
}

function ageReason(range: AgeRange | undefined, birthDate: IsoDate | undefined, on: IsoDate): Reason | null {
  if (range === undefined || birthDate === undefined) return null;
  const numbers = { ageFrom: range.from, ageTo: range.to };
  const tooOld = completedYears(birthDate, on) > range.to;
  if (!tooOld && hasReached(birthDate, range.from, on)) return null;
  const early = range.earlyFrom !== undefined && hasReached(birthDate, range.earlyFrom, on);
  if (early && !tooOld) return { id: "early", outcome: "maybe", ...numbers };
  return { id: "age", outcome: "unlikely", ...numbers };
}
