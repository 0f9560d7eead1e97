import { formatMoney } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { parseProvisionKey } from "#app/schemes/contract/provision-key.ts";
import { schemeIdOf } from "#app/schemes/assess.ts";
import type { Amount, Reason, Verdict } from "#app/schemes/contract/scheme.ts";

/** The name of a provision as families see it. */
export function provisionName(idOrKey: string, words: Words): string {
  return words.say(`${schemeIdOf(idOrKey)}:provisions.${parseProvisionKey(idOrKey).provision}.name`);
}

/** Who gets the money, or what to think of. */
export function provisionNote(id: string, words: Words): string {
  return words.say(`${schemeIdOf(id)}:provisions.${id}.note`);
}

/** "tot € 450", or what it is when it is no money: "1 doos". Empty when there is nothing to name. */
export function amountText(provision: string, amount: Amount | null, words: Words): string {
  if (amount?.cents !== undefined) {
    const text = formatMoney(amount.cents, words.language);
    return amount.upTo ? words.t("result:amount.upTo", { amount: text }) : text;
  }
  const inKind = `${schemeIdOf(provision)}:provisions.${provision}.inKind`;
  return words.has(inKind) ? words.say(inKind) : "";
}

/** "per schooljaar". */
export function periodText(amount: Amount | null, words: Words): string {
  return amount?.period ? words.say(`result:amount.periods.${amount.period}`) : "";
}

/** The reasons that made a verdict what it is. */
export function decidingReasons(verdict: Verdict): readonly Reason[] {
  return verdict.reasons.filter((reason) => reason.outcome === verdict.outcome);
}

/** A reason in a whole sentence, with its numbers and the child's name. `form` "short": to stand behind a name. */
export function reasonText(reason: Reason, name: string, words: Words, form: "reasons" | "short"): string {
  const own = `result:${form}.${reason.id}`;
  const key = words.has(own) ? own : `result:reasons.${reason.id}`;
  return words.say(key, {
    name,
    from: reason.ageFrom,
    to: reason.ageTo,
    limit: reason.limitCents === undefined ? "" : formatMoney(reason.limitCents, words.language),
  });
}
