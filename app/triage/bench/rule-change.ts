import type { NormRow, Policy, Urgency } from "#app/municipality/policy.ts";

/** The numbers of a policy that can be tried with other values. Money in cents. */
export interface RuleNumbers {
  /** Of the newest norm row. */
  readonly norm: Pick<NormRow, "single" | "couple" | "singlePension" | "couplePension">;
  /** 105: up to 5 percent above a limit still counts as "maybe". */
  readonly marginPercent: number;
  readonly firstContactWorkingDays: Readonly<Record<Urgency, number>>;
  /** Income limit in percent of the norm, by provision. */
  readonly incomePercents: Readonly<Record<string, number>>;
}

/** The norm row that is newest by date, which is the one that a change is about. */
export function newestNorm(policy: Policy): NormRow {
  const newest = policy.norms.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!newest) throw new Error("A policy has at least one norm row.");
  return newest;
}

/** The policy with other numbers; the policy itself stays as it is. */
export function withNumbers(policy: Policy, numbers: RuleNumbers): Policy {
  const newest = newestNorm(policy);
  return {
    ...policy,
    norms: policy.norms.map((row) => (row === newest ? { ...row, ...numbers.norm } : row)),
    marginPercent: numbers.marginPercent,
    firstContactWorkingDays: numbers.firstContactWorkingDays,
    incomePercents: numbers.incomePercents,
  };
}
