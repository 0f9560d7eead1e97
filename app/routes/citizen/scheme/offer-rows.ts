import type { Words } from "#app/i18n/words.tsx";
import { amountText, periodText, provisionName, provisionNote } from "#app/intake/words/verdicts.ts";
import type { AgeRange, Amount, Provision } from "#app/schemes/contract/scheme.ts";

export interface OfferRow {
  readonly title: string;
  readonly who: string;
  readonly note: string;
  readonly amount: string;
  readonly period: string;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount | null;
}

/** What a provision brings, whoever asks: a row for each age at which the amount differs. */
export function offerRows(provision: Provision, words: Words): readonly OfferRow[] {
  const row = (amount: Amount | null, who: string): OfferRow => ({
    title: provisionName(provision.id, words),
    who,
    note: provisionNote(provision.id, words),
    amount: amountText(provision.id, amount, words),
    period: periodText(amount, words),
  });
  if (!provision.age) return [row(provision.amount?.(null) ?? null, "")];
  return steps(provision, provision.age).map((step) => row(step.amount, agesText(step, words)));
}

function agesText({ from, to }: Step, words: Words): string {
  const key = from === 0 ? "find:scheme.ageUpTo" : "find:scheme.age";
  return words.t(key, { from: number(from, words), to: number(to, words) });
}

function steps({ amount }: Provision, age: AgeRange): readonly Step[] {
  const found: Step[] = [];
  for (let years = Math.floor(age.from); years <= age.to; years++) {
    const now = amount?.(years) ?? null;
    const last = found.at(-1);
    if (last && last.amount?.cents === now?.cents) found[found.length - 1] = { ...last, to: years };
    else found.push({ from: Math.max(years, age.from), to: years, amount: now });
  }
  return found;
}

/** 16.5 is "16,5" in Dutch; digits stay those of the letters that people get. */
function number(value: number, { language }: Words): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL").format(value);
}
