import type { NormRow, WealthLimitRow } from "../policy.ts";

/** Net per month including holiday allowance, in cents. A new period is a new row; old rows stay. */
export const norms: readonly NormRow[] = [
  {
    validFrom: "2026-01-01",
    single: 140150,
    couple: 200213,
    singlePension: 156469,
    couplePension: 214416,
    source: "Bijstandsnormen per 1 januari 2026",
  },
  {
    validFrom: "2026-07-01",
    single: 141946,
    couple: 202779,
    singlePension: 158734,
    couplePension: 217610,
    source: "Participatiewet, normen per 1 juli 2026",
  },
];

/** Wealth limits in cents. */
export const wealthLimits: readonly WealthLimitRow[] = [
  {
    validFrom: "2026-01-01",
    single: 800000,
    family: 1600000,
    source: "Participatiewet artikel 34, per 1 januari 2026",
  },
];
