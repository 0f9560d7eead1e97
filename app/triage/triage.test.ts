import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { childOf, family } from "#tests/support/personas.ts";
import { rules } from "./rules.ts";
import { triage } from "./triage.ts";
import type { Triage } from "./outcome.ts";

const triageOf = (overrides: Partial<Facts>, requests: string[], on = "2026-11-24"): Triage =>
  triage(family(overrides), requests, voorbeeldstad, on);

const partsOf = (result: Triage): Record<string, readonly string[]> =>
  Object.fromEntries(result.parts.map((part) => [part.department, part.provisions]));

const nowhere: Partial<Facts> = { postcode: "5671 AA" };

test.each<[string, Partial<Facts>, string[], Record<string, string[]>]>([
  [
    "provisions go to their departments, sorted",
    {},
    ["uitje:c1", "sport:c1", "fiets:c1"],
    { "jeugd-gezin": ["uitje:c1"], meedoen: ["fiets:c1", "sport:c1"] },
  ],
  ["what is asked twice is there once", {}, ["sport:c1", "sport:c1"], { meedoen: ["sport:c1"] }],
  [
    "outside: one part",
    { ...nowhere, debts: true, home: "shelter", topics: ["other"] },
    ["sport:c1", "uitje:c1"],
    { kcc: ["vraag"] },
  ],
  [
    "outside and red: handled here",
    { ...nowhere, urgentNow: true },
    ["sport:c1"],
    { "jeugd-gezin": ["spoed"], meedoen: ["sport:c1"] },
  ],
  ["postcode not told is not outside", { postcode: undefined }, ["sport:c1"], { meedoen: ["sport:c1"] }],
  [
    "red with something for the youth team",
    { urgentNow: true },
    ["uitje:c1"],
    { "jeugd-gezin": ["uitje:c1"] },
  ],
  ["red without", { feelsSafe: "no" }, [], { "jeugd-gezin": ["spoed"] }],
  ["at friends", { home: "friends" }, ["sport:c1"], { meedoen: ["sport:c1"], wonen: ["huisvesting"] }],
  ["in a shelter", { home: "shelter" }, [], { wonen: ["huisvesting"] }],
  ["at parents", { home: "parents" }, ["sport:c1"], { meedoen: ["sport:c1"] }],
  ["debts", { debts: true }, ["sport:c1"], { meedoen: ["sport:c1"], schuldhulp: ["geldzorgen"] }],
  ["debts only", { debts: true }, [], { schuldhulp: ["geldzorgen"] }],
  [
    "something else as well",
    { topics: ["child-costs", "other"] },
    ["sport:c1"],
    { kcc: ["vraag"], meedoen: ["sport:c1"] },
  ],
  ["nothing at all", {}, [], { kcc: ["vraag"] }],
  ["future plan", {}, ["toekomstplan:c1"], { jongerenloket: ["toekomstplan:c1"] }],
  [
    "future plan in youth care",
    { inYouthCare: true },
    ["toekomstplan:c1"],
    { "jeugd-gezin": ["toekomstplan:c1"] },
  ],
])("parts: %s", (_name, overrides, requests, parts) => {
  expect(partsOf(triageOf(overrides, requests))).toEqual(parts);
});

test("parts stand in the order of the municipality's list, each with the rules that made it", () => {
  const { parts } = triageOf({ debts: true, home: "nowhere", topics: ["other"] }, ["sport:c1"]);
  expect(parts.map((part) => [part.department, part.reasons.map((reason) => reason.rule)])).toEqual([
    ["kcc", ["part-other-question"]],
    ["jeugd-gezin", ["part-red-without-youth-team"]],
    ["meedoen", ["part-asked-for"]],
    ["wonen", ["part-no-own-home"]],
    ["schuldhulp", ["part-debts"]],
  ]);
});

const separated: Partial<Facts> = { topics: ["separation"], bothParentsCome: true, feelsSafe: "yes" };

test.each<[string, Partial<Facts>, string[], [string, number, boolean]]>([
  ["red", { urgentNow: true }, ["begeleiding"], ["spoedgesprek", 30, true]],
  [
    "begeleiding before a future plan",
    {},
    ["begeleiding", "toekomstplan:c1"],
    ["jonge-oudergesprek", 75, true],
  ],
  [
    "future plan before a minor who asks",
    { role: "young-person", birthDate: "2009-11-24" },
    ["toekomstplan:self"],
    ["achttien-gesprek", 60, true],
  ],
  [
    "young person of 17",
    { role: "young-person", birthDate: "2008-11-25", children: [] },
    [],
    ["gesprek-kind-of-jongere", 45, true],
  ],
  [
    "young person who is 18 today",
    { role: "young-person", birthDate: "2008-11-24", children: [] },
    [],
    ["belgesprek", 20, false],
  ],
  [
    "child before separation",
    { ...separated, role: "child", birthDate: "2014-01-01" },
    ["scheidingsgesprek"],
    ["gesprek-kind-of-jongere", 45, true],
  ],
  [
    "child from elsewhere",
    { ...nowhere, role: "child", birthDate: "2014-01-01", children: [] },
    [],
    ["gesprek-kind-of-jongere", 45, true],
  ],
  ["separating together", separated, ["kies:c1"], ["scheidingsgesprek-samen", 90, true]],
  [
    "separating, safety not asked",
    { ...separated, feelsSafe: undefined },
    ["kies:c1"],
    ["scheidingsgesprek", 60, true],
  ],
  [
    "separating, sometimes not safe",
    { ...separated, feelsSafe: "sometimes" },
    ["bemiddeling"],
    ["scheidingsgesprek", 60, true],
  ],
  [
    "separating alone",
    { ...separated, bothParentsCome: false },
    ["bemiddeling"],
    ["scheidingsgesprek", 60, true],
  ],
  ["separating from elsewhere", { ...nowhere, ...separated }, ["bemiddeling"], ["belgesprek", 20, false]],
  [
    "separation before youth help",
    separated,
    ["jeugdhulp:c1", "scheidingsgesprek"],
    ["scheidingsgesprek-samen", 90, true],
  ],
  ["the topic alone makes no separation appointment", separated, ["sport:c1"], ["geldgesprek", 45, false]],
  ["youth help", {}, ["jeugdhulp:c1", "sport:c1"], ["eerste-gesprek", 60, true]],
  ["money", {}, ["sport:c1"], ["geldgesprek", 45, false]],
  ["money, home and debts", { debts: true, home: "friends" }, ["sport:c1"], ["geldgesprek", 45, false]],
  ["debts only", { debts: true }, [], ["geldgesprek", 45, false]],
  ["money and a day out", {}, ["sport:c1", "uitje:c1"], ["belgesprek", 20, false]],
  ["a question", { topics: ["other"] }, [], ["belgesprek", 20, false]],
  ["a call with an interpreter", { topics: ["other"], interpreter: "uk" }, [], ["belgesprek", 30, false]],
  ["money with an interpreter", { interpreter: "ar" }, ["sport:c1"], ["geldgesprek", 75, false]],
  ["red with an interpreter", { urgentNow: true, interpreter: "ar" }, [], ["spoedgesprek", 45, true]],
  [
    "separating together with an interpreter",
    { ...separated, interpreter: "ar" },
    ["kies:c1"],
    ["scheidingsgesprek-samen", 135, true],
  ],
  [
    "a young parent with an interpreter",
    { interpreter: "ar" },
    ["begeleiding"],
    ["jonge-oudergesprek", 120, true],
  ],
])("conversation: %s", (_name, overrides, requests, [type, minutes, required]) => {
  expect(triageOf(overrides, requests).conversation).toMatchObject({ type, minutes, required });
});

test.each<[string, Partial<Facts>, string[], string, string]>([
  [
    "outside, even when not quite safe",
    { ...nowhere, feelsSafe: "sometimes" },
    [],
    "kcc",
    "contact-outside-municipality",
  ],
  ["outside and red", { ...nowhere, urgentNow: true }, [], "jeugd-gezin", "contact-safety"],
  [
    "sometimes not safe",
    { feelsSafe: "sometimes" },
    ["begeleiding", "sport:c1"],
    "jeugd-gezin",
    "contact-safety",
  ],
  ["rather not say", { feelsSafe: "prefer-not-to-say" }, ["sport:c1"], "jeugd-gezin", "contact-safety"],
  [
    "a young parent's appointment",
    {},
    ["begeleiding", "jeugdhulp:c1"],
    "jongerenloket",
    "contact-young-parent",
  ],
  ["future plan", {}, ["toekomstplan:c1", "jeugdhulp:c1"], "jongerenloket", "contact-future-plan"],
  [
    "future plan in youth care",
    { inYouthCare: true },
    ["toekomstplan:c1"],
    "jeugd-gezin",
    "contact-future-plan",
  ],
  ["separation", {}, ["kies:c1", "sport:c1"], "jeugd-gezin", "contact-separation"],
  ["youth help", {}, ["jeugdhulp:c1", "sport:c1"], "jeugd-gezin", "contact-youth-help"],
  ["money beside a day out", {}, ["uitje:c1", "sport:c1"], "meedoen", "contact-money"],
  ["money beside a question", { topics: ["other"] }, ["sport:c1"], "meedoen", "contact-money"],
  ["a day out only", {}, ["uitje:c1"], "jeugd-gezin", "contact-first-part"],
  ["home and debts", { home: "friends", debts: true }, [], "wonen", "contact-first-part"],
  ["debts and a question", { debts: true, topics: ["other"] }, [], "kcc", "contact-first-part"],
])("contact: %s", (_name, overrides, requests, department, rule) => {
  const result = triageOf(overrides, requests);
  expect([result.contactDepartment, result.contactReason.rule]).toEqual([department, rule]);
});

test.each<[string, Partial<Facts>, string, string]>([
  ["red on a Sunday", { urgentNow: true }, "2026-11-22", "2026-11-22"],
  ["red on Christmas Day", { urgentNow: true }, "2026-12-25", "2026-12-25"],
  ["orange on a Friday", { feelsSafe: "sometimes" }, "2026-11-27", "2026-11-30"],
  ["orange on the day before New Year", { feelsSafe: "sometimes" }, "2026-12-31", "2027-01-04"],
  ["yellow before Christmas", { debts: true }, "2026-12-23", "2026-12-29"],
  ["green", {}, "2026-11-24", "2026-12-01"],
  ["green over May", {}, "2027-04-26", "2027-05-04"],
])("first contact: %s", (_name, overrides, on, by) => {
  expect(triageOf(overrides, [], on).firstContactBy).toBe(by);
});

test("the order of the children and requests makes no difference", () => {
  const children = [childOf("2009-01-10"), childOf("2017-01-01", { key: "c2" })];
  const requests = ["sport:c2", "uitje:c2", "toekomstplan:c1"];
  const facts: Partial<Facts> = { topics: ["turning-18"], homeAfter18: false };
  expect(triageOf({ ...facts, children: children.toReversed() }, requests.toReversed())).toEqual(
    triageOf({ ...facts, children }, requests),
  );
});

test("a provision that no scheme has is refused", () => {
  expect(() => triageOf({}, ["paard:c1"])).toThrow(RangeError);
});

test("rule ids are unique", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
