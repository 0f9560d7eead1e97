import { Temporal } from "temporal-polyfill";
import type { Facts, IsoDate, PersonKey } from "./facts.ts";

/**
 * Completed calendar months on a date. A month is complete on the same day of the month as the birth; where
 * that day does not exist, on the first of the next month. Somebody born on 29 February is thus a year older
 * on 1 March. Negative before the birth.
 */
export function completedMonths(birthDate: IsoDate, on: IsoDate): number {
  const months = monthsOf(on) - monthsOf(birthDate);
  return dayOf(on) < dayOf(birthDate) ? months - 1 : months;
}

// Ages are worked out hundreds of times for one page; on ISO text that is arithmetic.
const monthsOf = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const dayOf = (date: IsoDate) => Number(date.slice(8, 10));

/** Age in completed years on a date. */
export function completedYears(birthDate: IsoDate, on: IsoDate): number {
  return Math.floor(completedMonths(birthDate, on) / 12);
}

/** Has this age been reached on a date? Half years count in months: 16.5 is 16 years and 6 months. */
export function hasReached(birthDate: IsoDate, years: number, on: IsoDate): boolean {
  return completedMonths(birthDate, on) >= years * 12;
}

/**
 * Will this person become `years` old after the date of the request and within so many calendar months of it,
 * the last day included?
 */
export function reachesWithin(birthDate: IsoDate, years: number, months: number, on: IsoDate): boolean {
  const lastDay = Temporal.PlainDate.from(on).add({ months }).toString();
  return !hasReached(birthDate, years, on) && hasReached(birthDate, years, lastDay);
}

/** Birth date of a child in the request, or of the applicant for "self"; undefined when not known. */
export function birthDateOf(facts: Facts, person: PersonKey | null): IsoDate | undefined {
  if (person === null) return undefined;
  if (person === "self") return facts.birthDate;
  return facts.children.find((child) => child.key === person)?.birthDate;
}

/** Is the applicant younger than this, in completed years? Not when the birth date is not known. */
export function applicantIsYoungerThan(facts: Facts, years: number, on: IsoDate): boolean {
  return facts.birthDate !== undefined && !hasReached(facts.birthDate, years, on);
}
