import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { childOf, family } from "#tests/support/personas.ts";
import { ruleIds } from "./rule-ids.ts";
import { triage } from "./triage.ts";

/*
 * Every rule has a family in which it speaks, and neighbours who differ from it in one thing and for whom it is
 * silent. A rule that is inverted, widened or narrowed is noticed here; a rule without a pair as well.
 */

/** On 24 November 2026. */
const on = "2026-11-24";

interface Family extends Partial<Facts> {
  /** Keys of provisions. */
  readonly asks?: readonly string[];
}

interface Pair {
  readonly speaks: Family;
  /** What is different about each neighbour. */
  readonly silent: readonly Family[];
}

const outside = { postcode: "5671 AA" };
const inside = { postcode: "1234 AB" };
const youngParent: Family = { birthDate: "1999-11-25", incomeSources: ["none"] };
const nearly18: Family = { topics: ["turning-18"], children: [childOf("2009-01-24")], homeAfter18: false };
const togetherApart: Family = { feelsSafe: "yes", bothParentsCome: true, asks: ["kies:c1"] };

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  "part-asked-for": [{ speaks: { asks: ["sport:c1"] }, silent: [{ asks: [] }] }],
  "part-outside-municipality": [{ speaks: outside, silent: [inside, { urgentNow: true }] }],
  "part-red-without-youth-team": [
    { speaks: { feelsSafe: "no" }, silent: [{ feelsSafe: "sometimes" }, { asks: ["uitje:c1"] }] },
  ],
  "part-no-own-home": [
    { speaks: { home: "friends" }, silent: [{ home: "parents" }, outside] },
    { speaks: { home: "shelter" }, silent: [{ home: "own" }] },
    { speaks: { home: "nowhere" }, silent: [{ home: undefined }] },
  ],
  "part-debts": [{ speaks: { debts: true }, silent: [{ debts: false }, { debts: undefined }, outside] }],
  "part-other-question": [
    { speaks: { topics: ["child-costs", "other"] }, silent: [{ topics: ["child-costs"] }] },
  ],
  "part-nothing-else": [
    { speaks: {}, silent: [{ asks: ["sport:c1"] }, { debts: true }, { topics: ["other"] }] },
  ],

  "urgency-red-danger-now": [
    { speaks: { urgentNow: true }, silent: [{ urgentNow: false }, { urgentNow: undefined }] },
  ],
  "urgency-red-not-safe": [
    {
      speaks: { feelsSafe: "no" },
      silent: [
        { feelsSafe: "yes" },
        { feelsSafe: "sometimes" },
        { feelsSafe: "prefer-not-to-say" },
        { feelsSafe: undefined },
      ],
    },
  ],
  "urgency-red-no-roof": [
    { speaks: { home: "nowhere" }, silent: [{ home: "shelter" }, { home: undefined }, { children: [] }] },
    { speaks: { home: "nowhere", children: [], pregnant: true }, silent: [{ pregnant: false }] },
    {
      speaks: { home: "nowhere", children: [], birthDate: "2008-11-25" },
      silent: [{ birthDate: "2008-11-24" }, { birthDate: undefined }],
    },
  ],
  "urgency-orange-safety-unsure": [
    {
      speaks: { feelsSafe: "sometimes" },
      silent: [{ feelsSafe: "yes" }, { feelsSafe: "no" }, { feelsSafe: undefined }],
    },
    { speaks: { feelsSafe: "prefer-not-to-say" }, silent: [{ feelsSafe: "yes" }] },
  ],
  "urgency-orange-no-income": [
    {
      speaks: youngParent,
      silent: [
        { birthDate: "1999-11-24" },
        { birthDate: undefined },
        { role: "family" },
        { children: [] },
        { incomeSources: ["wage"] },
        { incomeSources: ["none", "alimony"] },
        { incomeSources: [] },
      ],
    },
    { speaks: { ...youngParent, children: [], pregnant: true }, silent: [{ pregnant: false }] },
  ],
  "urgency-orange-pregnant-no-own-home": [
    {
      speaks: { pregnant: true, home: "friends" },
      silent: [{ pregnant: false }, { home: "parents" }, { home: "nowhere" }],
    },
    { speaks: { pregnant: true, home: "shelter" }, silent: [{ home: "own" }, { pregnant: undefined }] },
  ],
  "urgency-orange-nearly-18-unprepared": [
    {
      speaks: nearly18,
      silent: [
        { topics: ["upbringing"] },
        { children: [childOf("2009-01-25")] },
        { children: [childOf("2008-11-24")] },
        { homeAfter18: true },
        { homeAfter18: undefined },
        { role: "young-person" },
      ],
    },
    {
      speaks: { ...nearly18, homeAfter18: true, incomeAfter18: false },
      silent: [{ incomeAfter18: true }],
    },
    {
      speaks: { ...nearly18, role: "young-person", birthDate: "2009-01-24", children: [] },
      silent: [{ birthDate: "2009-01-25" }, { birthDate: "2008-11-24" }, { role: "child" }],
    },
  ],
  "urgency-orange-eviction-or-court": [
    {
      speaks: { dueWithin14Days: ["eviction"] },
      silent: [{ dueWithin14Days: [] }, { dueWithin14Days: ["cost"] }],
    },
    { speaks: { dueWithin14Days: ["cost", "court"] }, silent: [{ dueWithin14Days: ["cost"] }] },
  ],
  "urgency-yellow-cost-due": [
    {
      speaks: { dueWithin14Days: ["cost"] },
      silent: [{ dueWithin14Days: [] }, { dueWithin14Days: ["eviction"] }],
    },
  ],
  "urgency-yellow-nearly-18": [
    {
      speaks: { topics: ["turning-18"], children: [childOf("2009-05-24")] },
      silent: [
        { children: [childOf("2009-05-25")] },
        { children: [childOf("2008-11-24")] },
        { topics: ["other"] },
      ],
    },
  ],
  "urgency-yellow-debts": [{ speaks: { debts: true }, silent: [{ debts: false }, { debts: undefined }] }],
  "urgency-yellow-custody-disputed": [
    {
      speaks: { custody: "disputed" },
      silent: [{ custody: "unknown" }, { custody: "joint" }, { custody: undefined }],
    },
  ],
  "urgency-yellow-young-child-asks": [
    {
      speaks: { role: "child", birthDate: "2014-11-25" },
      silent: [{ birthDate: "2014-11-24" }, { role: "young-person" }, { birthDate: undefined }],
    },
  ],
  "urgency-green": [
    { speaks: {}, silent: [{ debts: true }, { feelsSafe: "sometimes" }, { urgentNow: true }] },
  ],

  "conversation-red": [{ speaks: { urgentNow: true }, silent: [{ urgentNow: false }] }],
  "conversation-young-parent": [
    { speaks: { asks: ["begeleiding"] }, silent: [{ asks: ["babyuitzet"] }, { urgentNow: true }, outside] },
  ],
  "conversation-future-plan": [
    {
      speaks: { asks: ["toekomstplan:c1"] },
      silent: [{ asks: [] }, { asks: ["begeleiding", "toekomstplan:c1"] }, { urgentNow: true }],
    },
  ],
  "conversation-minor-asks": [
    {
      speaks: { role: "young-person", birthDate: "2008-11-25", children: [] },
      silent: [{ birthDate: "2008-11-24" }, { birthDate: undefined }, { role: "parent" }],
    },
    {
      speaks: { role: "child", birthDate: "2014-01-01", children: [], asks: ["scheidingsgesprek"] },
      silent: [{ role: "family" }, { asks: ["toekomstplan:self"] }],
    },
  ],
  "conversation-separation-together": [
    {
      speaks: togetherApart,
      silent: [
        { asks: ["jeugdhulp:c1"] },
        { bothParentsCome: false },
        { bothParentsCome: undefined },
        { feelsSafe: "sometimes" },
        { feelsSafe: undefined },
      ],
    },
  ],
  "conversation-separation": [
    {
      speaks: { asks: ["bemiddeling", "jeugdhulp:c1"] },
      silent: [{ asks: ["jeugdhulp:c1"] }, { asks: ["begeleiding", "bemiddeling"] }, outside],
    },
    { speaks: { ...togetherApart, bothParentsCome: false }, silent: [{ bothParentsCome: true }] },
  ],
  "conversation-youth-help": [
    { speaks: { asks: ["jeugdhulp:c1"] }, silent: [{ asks: ["uitje:c1"] }, { asks: ["kies:c1"] }] },
  ],
  "conversation-money": [
    { speaks: { asks: ["sport:c1"] }, silent: [{ asks: ["sport:c1", "uitje:c1"] }, { topics: ["other"] }] },
    { speaks: { home: "friends" }, silent: [{ home: "own" }] },
    { speaks: { debts: true }, silent: [{ debts: false }] },
  ],
  "conversation-call": [
    { speaks: {}, silent: [{ asks: ["sport:c1"] }, { asks: ["jeugdhulp:c1"] }, { urgentNow: true }] },
  ],

  "contact-outside-municipality": [
    { speaks: { ...outside, feelsSafe: "sometimes" }, silent: [inside, { feelsSafe: "no" }] },
  ],
  "contact-safety": [
    { speaks: { urgentNow: true, ...outside }, silent: [{ urgentNow: false }] },
    {
      speaks: { feelsSafe: "sometimes", asks: ["begeleiding"] },
      silent: [{ feelsSafe: "yes" }, outside],
    },
    { speaks: { feelsSafe: "prefer-not-to-say" }, silent: [{ feelsSafe: undefined }] },
  ],
  "contact-young-parent": [
    {
      speaks: { asks: ["begeleiding", "toekomstplan:c1"] },
      silent: [{ asks: ["toekomstplan:c1"] }, { feelsSafe: "sometimes" }],
    },
  ],
  "contact-future-plan": [
    {
      speaks: { asks: ["jeugdhulp:c1", "toekomstplan:c1"] },
      silent: [{ asks: ["jeugdhulp:c1"] }, { asks: ["begeleiding", "toekomstplan:c1"] }],
    },
  ],
  "contact-separation-or-youth-help": [
    { speaks: { asks: ["kies:c1", "sport:c1"] }, silent: [{ asks: ["sport:c1"] }] },
    { speaks: { asks: ["jeugdhulp:c1"] }, silent: [{ asks: ["uitje:c1"] }] },
  ],
  "contact-money": [
    {
      speaks: { asks: ["sport:c1", "uitje:c1"] },
      silent: [{ asks: ["uitje:c1"] }, { asks: ["jeugdhulp:c1", "sport:c1"] }],
    },
  ],
  "contact-first-part": [{ speaks: {}, silent: [{ asks: ["sport:c1"] }, { urgentNow: true }, outside] }],
};

function rulesOf({ asks = [], ...facts }: Family): readonly string[] {
  const { parts, urgencyReasons, conversation, contactReason } = triage(
    family(facts),
    asks,
    voorbeeldstad,
    on,
  );
  const reasons = [...parts.flatMap((part) => part.reasons), ...urgencyReasons, conversation.reason];
  return [...reasons, contactReason].map(({ rule }) => rule);
}

test("every rule has its pairs, and every pair its rule", () => {
  expect(Object.keys(pairs).sort()).toEqual([...ruleIds].sort());
});

const cases = Object.entries(pairs).flatMap(([rule, all]) => all.map((pair) => ({ rule, ...pair })));

test.each(cases)("$rule speaks for $speaks", ({ rule, speaks }) => {
  expect(rulesOf(speaks)).toContain(rule);
});

const neighbours = cases.flatMap(({ rule, speaks, silent }) =>
  silent.map((different) => ({ rule, speaks, different })),
);

test.each(neighbours)("$rule is silent for $speaks with $different", ({ rule, speaks, different }) => {
  expect(Object.keys(different)).toHaveLength(1);
  expect(rulesOf({ ...speaks, ...different })).not.toContain(rule);
});

test.each(cases)("each pair of $rule has a neighbour", ({ silent }) => {
  expect(silent.length).toBeGreaterThan(0);
});
