import { parseProvisionKey } from "./provision-key.ts";
import type { PageMoment } from "./question.ts";

/** Was one of these provisions chosen, for whomever? */
export function choseAny(...provisions: readonly string[]) {
  return ({ chosen }: PageMoment) =>
    chosen.some((key) => provisions.includes(parseProvisionKey(key).provision));
}

/** Was this provision chosen for the child of the page? */
export function choseForChild(provision: string) {
  return ({ chosen, person }: PageMoment) => chosen.includes(`${provision}:${person}`);
}

/** Was this provision chosen by somebody for themselves? */
export function choseForSelf(provision: string) {
  return ({ chosen }: PageMoment) => chosen.includes(`${provision}:self`);
}
