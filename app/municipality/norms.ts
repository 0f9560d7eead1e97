import { Temporal } from "temporal-polyfill";
import type { NormRow, Policy } from "./policy.ts";

/** Days before a due date from which staff are warned that its norm row is missing. */
const warningDays = 30;

/**
 * The norm row for a local date: the newest one that is valid by then. A date after every row uses the
 * newest, a date before every row the oldest.
 */
export function normRowOn(policy: Policy, date: string): NormRow {
  return rowOn(policy.norms, date);
}

/** The household's wealth limit in cents: a couple or a family with children, or one person alone. */
export function wealthLimitOn(
  policy: Policy,
  date: string,
  household: { readonly partner?: boolean; readonly children: readonly unknown[] },
): number {
  const row = rowOn(policy.wealthLimits, date);
  return household.partner === true || household.children.length > 0 ? row.family : row.single;
}

export interface NormWarning {
  /** Local date from which the missing row is due. */
  readonly dueOn: string;
  /** Days until then; 0 or less when it should have been there already. */
  readonly daysLeft: number;
}

/** The newest norm row that is due within 30 days, or is due already, while nobody has entered it; else null. */
export function normWarning(policy: Policy, date: string): NormWarning | null {
  const today = Temporal.PlainDate.from(date);
  const horizon = today.add({ days: warningDays });
  const dueOn = [horizon.year - 1, horizon.year]
    .flatMap((year) => policy.normsDue.map((monthDay) => `${String(year).padStart(4, "0")}-${monthDay}`))
    .filter((due) => due <= horizon.toString())
    .sort()
    .at(-1);
  if (dueOn === undefined || policy.norms.some((row) => row.validFrom >= dueOn)) return null;
  return { dueOn, daysLeft: today.until(dueOn).days };
}

function rowOn<Row extends { readonly validFrom: string }>(rows: readonly Row[], date: string): Row {
  let newest: Row | undefined;
  let oldest: Row | undefined;
  for (const row of rows) {
    if (row.validFrom <= date && (!newest || row.validFrom > newest.validFrom)) newest = row;
    if (!oldest || row.validFrom < oldest.validFrom) oldest = row;
  }
  const row = newest ?? oldest;
  if (row === undefined) throw new Error("The policy has no rows of norms or wealth limits.");
  return row;
}
