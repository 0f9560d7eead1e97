import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { OwnTriage, Versioned } from "#app/schemes/contract/triage-rule.ts";
import { triage } from "#app/triage/triage.ts";
import { family } from "./personas.ts";

/** What is different about a family from the one of `family()`, and what it asks for. */
export interface Told extends Partial<Facts> {
  /** Keys of provisions. */
  readonly asks?: readonly string[];
}

/** A family in which a rule speaks, and neighbours for whom it is silent: each differs from it in one thing. */
export interface Pair {
  readonly speaks: Told;
  readonly silent: readonly [Told, ...Told[]];
}

/** By the id of the rule. */
export type Pairs = Readonly<Record<string, readonly [Pair, ...Pair[]]>>;

/** On which the families ask. */
const on = "2026-11-24";

/** The rules of a scheme, of every kind. */
export function rulesOf({ urgency = [], conversation = [], contact = [] }: OwnTriage): readonly Versioned[] {
  return [...urgency, ...conversation, ...contact];
}

/** What is wrong with the pairs of some rules: a rule that is not tried, a pair of a rule that is not there. */
export function pairProblems(rules: readonly Versioned[], pairs: Pairs): string[] {
  const ids = rules.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !(id in pairs))
      .map(
        (id) =>
          `${id} is not tried. Give a family for which it speaks, and neighbours who differ in one thing and for whom it is silent.`,
      ),
    ...Object.keys(pairs)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is no rule of these. Take its pairs away, or put them where the rule is.`),
    ...Object.entries(pairs).flatMap(([id, all]) => all.flatMap((pair) => problemsOf(id, pair))),
  ];
}

function problemsOf(id: string, { speaks, silent }: Pair): string[] {
  return [
    ...(speaksFor(speaks).includes(id)
      ? []
      : [`${id} is silent for ${JSON.stringify(speaks)}, and has to speak. Mend its \`when\`, or the pair.`]),
    ...silent.flatMap((different) => [
      ...(Object.keys(different).length === 1
        ? []
        : [`${id}: the neighbour ${JSON.stringify(different)} has to differ in one thing.`]),
      ...(speaksFor({ ...speaks, ...different }).includes(id)
        ? [
            `${id} speaks for ${JSON.stringify({ ...speaks, ...different })}, and has to be silent. Mend its \`when\`, or the pair.`,
          ]
        : []),
    ]),
  ];
}

function speaksFor({ asks = [], ...facts }: Told): readonly string[] {
  const { parts, urgencyReasons, conversation, contactReason } = triage(
    family(facts),
    asks,
    voorbeeldstad,
    on,
  );
  const reasons = [...parts.flatMap((part) => part.reasons), ...urgencyReasons, conversation.reason];
  return [...reasons, contactReason].map(({ rule }) => rule);
}

/** Tries each of these rules: one that is inverted, widened or narrowed is noticed, and one without a pair as well. */
export function testRules(rules: readonly Versioned[], pairs: Pairs): void {
  test.each(rules)("$id speaks for its families, and is silent for their neighbours", (rule) => {
    const own = Object.fromEntries(Object.entries(pairs).filter(([id]) => id === rule.id)) as Pairs;
    expect(pairProblems([rule], own)).toEqual([]);
  });

  test("every pair has its rule", () => {
    const ids = rules.map(({ id }) => id);
    expect(Object.keys(pairs).filter((id) => !ids.includes(id))).toEqual([]);
  });
}
