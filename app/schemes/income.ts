import { normRowOn } from "#app/municipality/norms.ts";
import type { NormRow, Policy } from "#app/municipality/policy.ts";
import { hasReached } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";
import type { Reason } from "#app/schemes/contract/scheme.ts";

/** A percentage of an amount in cents, rounded half up to cents. */
export function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent + 50) / 100);
}

/** The norm that this household is measured against, in cents per month, and the row it comes from. */
export function normFor(
  facts: Facts,
  policy: Policy,
  on: IsoDate,
): { readonly cents: number; readonly row: NormRow } {
  const row = normRowOn(policy, on);
  const couple = facts.partner === true;
  const pension =
    isPensioner(facts.birthDate, policy, on) || (couple && isPensioner(facts.partnerBirthDate, policy, on));
  if (couple) return { cents: pension ? row.couplePension : row.couple, row };
  return { cents: pension ? row.singlePension : row.single, row };
}

/** The household's income against a percentage of its norm. */
export function incomeReason(facts: Facts, percent: number, policy: Policy, on: IsoDate): Reason {
  if (facts.incomeSources.includes("social-assistance")) {
    return { id: "social-assistance", outcome: "likely" };
  }
  const { cents: normCents, row } = normFor(facts, policy, on);
  const limitCents = percentOf(normCents, percent);
  const normValidFrom = row.validFrom;
  const incomeCents = householdIncome(facts);
  if (incomeCents === undefined)
    return { id: "income-unknown", outcome: "unknown", percent, limitCents, normCents, normValidFrom };
  const { id, outcome } = compareIncome(facts, incomeCents, limitCents, policy);
  // Written out: this is made for every provision and every child, and putting objects together takes ten times as long.
  return { id, outcome, percent, limitCents, normCents, normValidFrom, incomeCents };
}

function compareIncome(facts: Facts, income: number, limit: number, policy: Policy): Reason {
  if (income <= limit) return { id: "income-within", outcome: "likely" };
  if (income <= percentOf(limit, policy.marginPercent)) return { id: "income-margin", outcome: "maybe" };
  if (facts.incomeSources.includes("self-employed") || facts.circumstances.length > 0) {
    return { id: "special-circumstances", outcome: "maybe" };
  }
  return { id: "income-above", outcome: "unlikely" };
}

/** Cents per month, or undefined when it was not given. */
function householdIncome(facts: Facts): number | undefined {
  const onlyNone = facts.incomeSources.length > 0 && facts.incomeSources.every((source) => source === "none");
  return onlyNone ? 0 : facts.monthlyNetCents;
}

function isPensioner(birthDate: IsoDate | undefined, policy: Policy, on: IsoDate): boolean {
  return birthDate !== undefined && hasReached(birthDate, policy.pensionAge, on);
}
