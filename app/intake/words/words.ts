import {
  asksForThemselves,
  isForAnotherFamily,
  type Facts,
  type PersonKey,
  type Role,
} from "#app/schemes/contract/facts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { wealthLimitOn } from "#app/municipality/norms.ts";
import { formatMoney } from "#app/i18n/formats.ts";
import type { Tone } from "#app/platform/languages.ts";
import type { Language } from "#app/platform/languages.ts";
import { nameOf, type Answers } from "#app/intake/answers.ts";

/** Values that any text of a question may use. */
export interface QuestionValues {
  /** Of the child of the page. A text that wants it on another page throws outside production. */
  readonly name: string | undefined;
  readonly limit: string;
  readonly [key: string]: unknown;
}

/** How somebody is addressed: the young as "je", everyone else as "u", and who is no parent not as one. */
export function toneOf({ role }: { readonly role?: Role | undefined }): Tone {
  if (asksForThemselves({ role })) return "je";
  if (role === "grandparent") return "grandparent";
  return isForAnotherFamily(role) ? "for" : "u";
}

/** The tone for somebody on their way: somebody who said at the door that they are young reads "je" from the first page. */
export function toneFrom(facts: Facts, answers: Answers): Tone {
  return toneOf({ role: facts.role ?? (answers["role"] as Role | undefined) });
}

/** The values for the texts of a page: the child's name, and the wealth limit of this household. */
export function questionValues(
  answers: Answers,
  facts: Facts,
  person: PersonKey | null,
  policy: Policy,
  on: string,
  language: Language,
): QuestionValues {
  return {
    name: person === null ? undefined : nameOf(answers, person),
    // Few texts name it, and every page would pay for it.
    get limit() {
      return formatMoney(wealthLimitOn(policy, on, facts), language);
    },
  };
}
