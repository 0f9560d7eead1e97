import type { Amount, AmountPeriod } from "./scheme.ts";

type AmountForAge = (age: number | null) => Amount;

/** The same amount at every age, in cents. */
export function money(
  period: AmountPeriod,
  cents: number,
  { upTo = false }: { readonly upTo?: boolean } = {},
): AmountForAge {
  return () => ({ cents, upTo, period });
}

/** One amount up to and including an age in completed years, and another above it; in cents. */
export function moneyByAge(
  period: AmountPeriod,
  young: { readonly until: number; readonly cents: number },
  olderCents: number,
  { upTo = false }: { readonly upTo?: boolean } = {},
): AmountForAge {
  return (age) => ({ cents: age !== null && age <= young.until ? young.cents : olderCents, upTo, period });
}

/** Something else than a fixed sum of money: the words tell what it is. */
export function inKind(period?: AmountPeriod): AmountForAge {
  return () => (period === undefined ? {} : { period });
}
