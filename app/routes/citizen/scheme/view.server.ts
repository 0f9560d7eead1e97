import type { FoundTopic } from "#app/find/find.ts";
import { formatDate, formatList, formatMoney } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Words } from "#app/i18n/words.tsx";
import { provisionName } from "#app/intake/words/verdicts.ts";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { normRowOn, wealthLimitOn } from "#app/municipality/norms.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { noFacts, type Topic } from "#app/schemes/contract/facts.ts";
import { percentOf } from "#app/schemes/income.ts";
import { schemes } from "#app/schemes/index.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { offerRows, type OfferRow } from "./offer-rows.ts";

/** A scheme as its page tells about it. */
export interface SchemeView {
  readonly id: string;
  readonly topic: Topic;
  readonly name: string;
  /** The name as it stands in letters. */
  readonly dutchName: string;
  readonly lead: string;
  readonly who: readonly string[];
  readonly brings: readonly OfferRow[];
  readonly limits: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly asks: readonly string[];
  readonly next: readonly string[];
  readonly departments: string;
  readonly checked: string;
  readonly source: string;
}

/** Could a page about this topic endanger who reads it? */
export function isSensitiveTopic(topic: Topic): boolean {
  return isSensitiveFor({ ...noFacts, topics: [topic] });
}

/** The scheme that was meant: that of the first provision, or else the first of the topic; none for "iets anders". */
export function schemeFor({ topic, provisions: [meant] }: FoundTopic): Scheme | undefined {
  const own = schemes.filter((scheme) => scheme.topic === topic);
  return own.find(({ provisions }) => provisions.some(({ id }) => id === meant)) ?? own[0];
}

/** All that there is to know about a scheme on a local date. */
export function schemeView(scheme: Scheme, words: Words, policy: Policy, on: string): SchemeView {
  const text = `${scheme.id}:page`;
  return {
    id: scheme.id,
    topic: scheme.topic,
    name: words.say(`${scheme.id}:name`),
    dutchName: wordsFor("nl").say(`${scheme.id}:name`),
    lead: words.say(`${text}.lead`),
    who: words.list(`${text}.who`),
    brings: scheme.provisions.flatMap((provision) => offerRows(provision, words)),
    limits: limitsOf(scheme, words, policy, on),
    asks: words.list(`${text}.asks`),
    next: nextSteps(scheme, words, policy),
    departments: departmentsOf(scheme, words, policy),
    checked: words.t("find:scheme.checked", { date: formatDate(scheme.checkedOn, words.language) }),
    source: scheme.source,
  };
}

function nextSteps(scheme: Scheme, words: Words, policy: Policy): readonly string[] {
  const decides = scheme.provisions.some(({ decision }) => decision);
  return [
    words.t("find:scheme.steps.questions"),
    words.t("find:scheme.steps.contact", { count: policy.firstContactWorkingDays.green }),
    ...words.list(`${scheme.id}:page.next`),
    ...(decides
      ? [words.t("find:scheme.steps.decision", { count: Math.ceil(policy.terms.decideDays / 7) })]
      : []),
  ];
}

/** How much may come in, for each limit that the scheme uses, and how much a family may have saved. */
function limitsOf({ provisions }: Scheme, words: Words, policy: Policy, on: string): SchemeView["limits"] {
  const norm = normRowOn(policy, on);
  const percents = [...new Set(provisions.flatMap((provision) => provision.incomePercent ?? []))].sort(
    (a, b) => a - b,
  );
  const money = (cents: number) => formatMoney(cents, words.language);
  const rows = percents.map((percent) => ({
    label: formatList(
      provisions.filter((one) => one.incomePercent === percent).map((one) => provisionName(one.id, words)),
      words.language,
    ),
    lines: [
      words.t("find:scheme.income.single", { limit: money(percentOf(norm.single, percent)) }),
      words.t("find:scheme.income.couple", { limit: money(percentOf(norm.couple, percent)) }),
    ],
  }));
  if (!provisions.some((provision) => provision.wealthTest)) return rows;
  const savings = money(wealthLimitOn(policy, on, { partner: true, children: [] }));
  return [
    ...rows,
    {
      label: words.t("find:scheme.income.savings"),
      lines: [words.t("find:scheme.income.savingsLimit", { limit: savings })],
    },
  ];
}

function departmentsOf({ provisions }: Scheme, words: Words, policy: Policy): string {
  const ids = provisions.map(({ department }) =>
    typeof department === "function" ? department(noFacts) : department,
  );
  const names = policy.departments.filter(({ id }) => ids.includes(id)).map(({ shortName }) => shortName);
  return words.t("find:scheme.department", { departments: formatList(names, words.language) });
}
