import { expect, test } from "vitest";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { childOf, family } from "#tests/support/personas.ts";
import { urgencyOf } from "./urgency.ts";

const on = "2026-11-24";
const turning18 = (birthDate: string, overrides: Partial<Facts> = {}): Partial<Facts> => ({
  topics: ["turning-18"],
  children: [childOf(birthDate)],
  ...overrides,
});
const youngPerson = (birthDate: string, overrides: Partial<Facts> = {}): Partial<Facts> => ({
  role: "young-person",
  topics: ["turning-18"],
  birthDate,
  children: [],
  ...overrides,
});

test.each<[string, Partial<Facts>, string, string[]]>([
  ["nothing pressing", {}, "green", ["urgency-green"]],
  ["danger now", { urgentNow: true }, "red", ["urgency-red-danger-now"]],
  ["not safe", { feelsSafe: "no" }, "red", ["urgency-red-not-safe"]],
  ["both", { urgentNow: true, feelsSafe: "no" }, "red", ["urgency-red-danger-now", "urgency-red-not-safe"]],
  ["no roof, with a child", { home: "nowhere" }, "red", ["urgency-red-no-roof"]],
  ["no roof, pregnant", { home: "nowhere", children: [], pregnant: true }, "red", ["urgency-red-no-roof"]],
  ["no roof, 17", { home: "nowhere", children: [], birthDate: "2008-11-25" }, "red", ["urgency-red-no-roof"]],
  [
    "no roof, 18 today",
    { home: "nowhere", children: [], birthDate: "2008-11-24" },
    "green",
    ["urgency-green"],
  ],
  [
    "no roof, age not told",
    { home: "nowhere", children: [], birthDate: undefined },
    "green",
    ["urgency-green"],
  ],
  ["shelter with a child", { home: "shelter" }, "green", ["urgency-green"]],
  ["sometimes not safe", { feelsSafe: "sometimes" }, "orange", ["urgency-orange-safety-unsure"]],
  ["rather not say", { feelsSafe: "prefer-not-to-say" }, "orange", ["urgency-orange-safety-unsure"]],
  ["safe", { feelsSafe: "yes" }, "green", ["urgency-green"]],
  [
    "young parent without income",
    { birthDate: "1999-11-25", incomeSources: ["none"] },
    "orange",
    ["urgency-orange-no-income"],
  ],
  [
    "parent of 27 without income",
    { birthDate: "1999-11-24", incomeSources: ["none"] },
    "green",
    ["urgency-green"],
  ],
  [
    "young parent with alimony only",
    { birthDate: "1999-11-25", incomeSources: ["none", "alimony"] },
    "green",
    ["urgency-green"],
  ],
  ["young parent, income not told", { birthDate: "1999-11-25" }, "green", ["urgency-green"]],
  [
    "young brother without income",
    { role: "family", birthDate: "1999-11-25", incomeSources: ["none"] },
    "green",
    ["urgency-green"],
  ],
  [
    "pregnant at friends",
    { pregnant: true, home: "friends" },
    "orange",
    ["urgency-orange-pregnant-no-own-home"],
  ],
  [
    "pregnant in a shelter",
    { pregnant: true, home: "shelter" },
    "orange",
    ["urgency-orange-pregnant-no-own-home"],
  ],
  ["pregnant at parents", { pregnant: true, home: "parents" }, "green", ["urgency-green"]],
  [
    "18 in two months, no home",
    turning18("2009-01-24", { homeAfter18: false }),
    "orange",
    ["urgency-orange-nearly-18-unprepared"],
  ],
  [
    "18 in two months, no income",
    turning18("2009-01-24", { incomeAfter18: false }),
    "orange",
    ["urgency-orange-nearly-18-unprepared"],
  ],
  [
    "18 in two months, all arranged",
    turning18("2009-01-24", { homeAfter18: true, incomeAfter18: true }),
    "yellow",
    ["urgency-yellow-nearly-18"],
  ],
  ["18 in two months, not told", turning18("2009-01-24"), "yellow", ["urgency-yellow-nearly-18"]],
  [
    "18 a day after two months",
    turning18("2009-01-25", { homeAfter18: false }),
    "yellow",
    ["urgency-yellow-nearly-18"],
  ],
  [
    "18 in six months",
    turning18("2009-05-24", { homeAfter18: false }),
    "yellow",
    ["urgency-yellow-nearly-18"],
  ],
  ["18 a day after six months", turning18("2009-05-25", { homeAfter18: false }), "green", ["urgency-green"]],
  ["18 today", turning18("2008-11-24", { homeAfter18: false }), "green", ["urgency-green"]],
  [
    "18 in two months on another topic",
    turning18("2009-01-24", { topics: ["upbringing"], homeAfter18: false }),
    "green",
    ["urgency-green"],
  ],
  [
    "the second child is the one",
    turning18("2015-01-01", {
      children: [childOf("2015-01-01"), childOf("2009-01-24", { key: "c2" })],
      incomeAfter18: false,
    }),
    "orange",
    ["urgency-orange-nearly-18-unprepared"],
  ],
  [
    "young person, 18 in two months",
    youngPerson("2009-01-24", { homeAfter18: false }),
    "orange",
    ["urgency-orange-nearly-18-unprepared"],
  ],
  [
    "young person, and not the child beside them",
    youngPerson("2007-01-24", { homeAfter18: false, children: [childOf("2009-01-24")] }),
    "green",
    ["urgency-green"],
  ],
  [
    "a parent who is 17: not the one",
    turning18("2025-01-24", { birthDate: "2009-01-24", homeAfter18: false }),
    "green",
    ["urgency-green"],
  ],
  [
    "young person without a birth date",
    youngPerson("2009-01-24", { birthDate: undefined }),
    "green",
    ["urgency-green"],
  ],
  ["eviction", { dueWithin14Days: ["eviction"] }, "orange", ["urgency-orange-eviction-or-court"]],
  ["court", { dueWithin14Days: ["cost", "court"] }, "orange", ["urgency-orange-eviction-or-court"]],
  ["a cost", { dueWithin14Days: ["cost"] }, "yellow", ["urgency-yellow-cost-due"]],
  ["debts", { debts: true }, "yellow", ["urgency-yellow-debts"]],
  ["custody disputed", { custody: "disputed" }, "yellow", ["urgency-yellow-custody-disputed"]],
  ["custody not known", { custody: "unknown" }, "green", ["urgency-green"]],
  [
    "a child of 11",
    { role: "child", birthDate: "2014-11-25", children: [] },
    "yellow",
    ["urgency-yellow-young-child-asks"],
  ],
  [
    "a child who is 12 today",
    { role: "child", birthDate: "2014-11-24", children: [] },
    "green",
    ["urgency-green"],
  ],
  [
    "a young person of 11",
    { role: "young-person", birthDate: "2014-11-25", children: [] },
    "green",
    ["urgency-green"],
  ],
  [
    "red goes before orange and yellow",
    { urgentNow: true, feelsSafe: "sometimes", debts: true },
    "red",
    ["urgency-red-danger-now"],
  ],
  [
    "orange goes before yellow",
    { feelsSafe: "sometimes", debts: true },
    "orange",
    ["urgency-orange-safety-unsure"],
  ],
])("%s", (_name, overrides, level, rules) => {
  const urgency = urgencyOf(family(overrides), on);
  expect([urgency.level, urgency.reasons.map((reason) => reason.rule)]).toEqual([level, rules]);
});
