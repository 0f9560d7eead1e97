import { expect, test } from "vitest";
import { schemes } from "#app/schemes/index.ts";
import { pairProblems, rulesOf, testRules, type Pairs } from "#tests/support/rule-pairs.ts";
import { rules } from "./rules.ts";

const own = schemes.flatMap(({ triage = {} }) => rulesOf(triage)).map(({ id }) => id);

const outside = { postcode: "5671 AA" };
const inside = { postcode: "1234 AB" };

/** Of the shared rules. Those of a scheme are tried in its folder. */
const pairs: Pairs = {
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
  "contact-money": [
    {
      speaks: { asks: ["sport:c1", "uitje:c1"] },
      silent: [{ asks: ["uitje:c1"] }, { asks: ["jeugdhulp:c1", "sport:c1"] }],
    },
  ],
  "contact-first-part": [{ speaks: {}, silent: [{ asks: ["sport:c1"] }, { urgentNow: true }, outside] }],
};

testRules(
  rules.filter(({ id }) => !own.includes(id)),
  pairs,
);

test("a rule that is inverted, widened, narrowed or not tried is told, with what to do", () => {
  const debts = { id: "urgency-yellow-debts", version: 1 };
  const speaking = { debts: true };
  const problems = (all: Pairs) => pairProblems([debts], all);
  expect(problems({})).toEqual([expect.stringMatching(/^urgency-yellow-debts is not tried. Give a family/)]);
  expect(problems({ [debts.id]: [{ speaks: { debts: false }, silent: [speaking] }] })).toEqual([
    expect.stringMatching(/^urgency-yellow-debts is silent for {"debts":false}, and has to speak. Mend/),
    expect.stringMatching(/^urgency-yellow-debts speaks for {"debts":true}, and has to be silent. Mend/),
  ]);
  expect(problems({ [debts.id]: [{ speaks: speaking, silent: [{ debts: false, role: "child" }] }] })).toEqual(
    [expect.stringMatching(/has to differ in one thing/)],
  );
  expect(
    problems({
      [debts.id]: [{ speaks: speaking, silent: [{ debts: false }] }],
      gone: [{ speaks: {}, silent: [{}] }],
    }),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^gone is no rule of these/)]));
});
