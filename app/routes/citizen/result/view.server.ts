import { assess } from "#app/schemes/assess.ts";
import { birthDateOf, completedMonths, completedYears } from "#app/schemes/contract/age.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";
import { formatList } from "#app/i18n/formats.ts";
import { childrenIn, nameOf } from "#app/intake/answers.ts";
import {
  amountText,
  decidingReasons,
  periodText,
  provisionName,
  provisionNote,
  reasonText,
} from "#app/intake/words/verdicts.ts";
import type { Entered } from "#app/routes/citizen/flow/enter.server.ts";
import { sharedReasons } from "./because.server.ts";

export interface AmountRow {
  readonly title: string;
  readonly who?: string;
  readonly note: string;
  readonly amount: string;
  readonly period: string;
}

export interface PersonRows {
  readonly name: string;
  readonly age: string;
  readonly rows: readonly AmountRow[];
}

export interface ResultView {
  readonly likely: readonly PersonRows[];
  /** The reason that all likely ones share, with the real numbers. */
  readonly likelyBecause: readonly string[];
  readonly maybe: readonly AmountRow[];
  readonly unknown: readonly AmountRow[];
  readonly unlikely: readonly { readonly name: string; readonly rows: readonly string[] }[];
  /** Names for the lead, of the best outcome there is. */
  readonly names: string;
  /** What one more answer would settle: paths of the pages that ask it. */
  readonly settle: readonly ("geld/inkomen" | "geld/spaargeld")[];
  readonly outside: boolean;
}

/** Everything that is offered, in groups: also what nobody asked for. */
export function resultView(entered: Entered): ResultView {
  const verdicts = assess(entered.way.facts, entered.loket.policy, entered.on);
  const of = (outcome: Verdict["outcome"]) => verdicts.filter((verdict) => verdict.outcome === outcome);
  const best = of("likely").length > 0 ? of("likely") : of("maybe");
  const asked = new Set(entered.way.stops.map((stop) => stop.path));
  const gaps = verdicts.flatMap((verdict) => verdict.reasons.map((reason) => reason.id));
  return {
    likely: byPerson(of("likely"), entered),
    likelyBecause: sharedReasons(of("likely"), entered),
    maybe: shared(of("maybe"), entered),
    unknown: shared(of("unknown"), entered),
    unlikely: unlikelyRows(of("unlikely"), entered),
    names: formatList(namesOf(best, entered), entered.language),
    settle: [
      ...(gaps.includes("income-unknown") && asked.has("geld/inkomen") ? ["geld/inkomen" as const] : []),
      ...(gaps.includes("wealth-unknown") && asked.has("geld/spaargeld") ? ["geld/spaargeld" as const] : []),
    ],
    outside: verdicts.some((verdict) => verdict.reasons.some((reason) => reason.id === "residence")),
  };
}

function namesOf(verdicts: readonly Verdict[], { draft }: Entered): string[] {
  return childrenIn(draft.answers)
    .filter((child) => verdicts.some((verdict) => verdict.person === child.key))
    .map((child) => child.name);
}

/** "13 jaar"; in months below one year. */
export function ageText(entered: Entered, person: string): string {
  const born = birthDateOf(entered.way.facts, person);
  if (born === undefined) return "";
  const years = completedYears(born, entered.on);
  return years === 0
    ? entered.words.t("child.months", { count: completedMonths(born, entered.on) })
    : entered.words.t("child.age", { count: years });
}

interface PersonGroup {
  readonly name: string;
  readonly age: string;
  readonly has: (verdict: Verdict) => boolean;
}

/** Whom something can be for: the household, the applicant who asks for themselves, each child. */
function groupsOf(entered: Entered): PersonGroup[] {
  const { words, draft } = entered;
  return [
    { name: words.t("child.household"), age: "", has: (verdict) => verdict.person === null },
    { name: words.t("child.you"), age: "", has: (verdict) => verdict.person === "self" },
    ...childrenIn(draft.answers).map((child) => ({
      name: child.name,
      age: ageText(entered, child.key),
      has: (verdict: Verdict) => verdict.person === child.key,
    })),
  ];
}

function byPerson(verdicts: readonly Verdict[], entered: Entered): PersonRows[] {
  return groupsOf(entered).flatMap((group) => {
    const own = verdicts.filter((verdict) => group.has(verdict));
    if (own.length === 0) return [];
    return [{ name: group.name, age: group.age, rows: own.map((verdict) => amountRow(verdict, entered)) }];
  });
}

function amountRow(verdict: Verdict, { words }: Entered): AmountRow {
  return {
    title: provisionName(verdict.key, words),
    note: provisionNote(verdict.provision, words),
    amount: amountText(verdict.provision, verdict.amount, words),
    period: periodText(verdict.amount, words),
  };
}

/** One row for all children with the same provision, amount and reason. */
function shared(verdicts: readonly Verdict[], entered: Entered): AmountRow[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = [
      verdict.provision,
      amountText(verdict.provision, verdict.amount, entered.words),
      reasonsOf(verdict, entered),
    ].join("|");
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.flatMap((verdict) => nameOf(entered.draft.answers, verdict.person) || []);
    return [
      {
        ...amountRow(first, entered),
        ...(names.length > 0 ? { who: formatList(names, entered.language) } : {}),
        note: reasonsOf(first, entered),
        period:
          names.length > 1
            ? entered.words.t("result:amount.perChild")
            : periodText(first.amount, entered.words),
      },
    ];
  });
}

function reasonsOf(verdict: Verdict, { words, draft }: Entered): string {
  const name = nameOf(draft.answers, verdict.person);
  return decidingReasons(verdict)
    .map((reason) => reasonText(reason, name, words, "reasons"))
    .join(" ");
}

function unlikelyRows(verdicts: readonly Verdict[], entered: Entered) {
  const { words } = entered;
  return groupsOf(entered).flatMap((group) => {
    const rows = verdicts
      .filter((verdict) => group.has(verdict))
      .flatMap((verdict) => {
        const [reason] = decidingReasons(verdict);
        if (!reason) return [];
        return [
          words.t("result:unlikely.row", {
            provision: provisionName(verdict.key, words),
            reason: reasonText(reason, group.name, words, "short"),
          }),
        ];
      });
    return rows.length > 0
      ? [{ name: words.t("result:unlikely.child", { name: group.name, count: rows.length }), rows }]
      : [];
  });
}
