import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { childOf, family } from "#tests/support/personas.ts";
import { assess } from "./assess.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";

const on = "2026-11-24";
const bornAt = (years: number): string => `${2026 - years}-11-24`;
const bornDayAfter = (years: number): string => `${2026 - years}-11-25`;

function verdict(facts: Facts, key: string) {
  const found = assess(facts, voorbeeldstad, on).find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`${key} is not offered`);
  return { outcome: found.outcome, reasons: found.reasons.map((reason) => reason.id) };
}

const tooYoungOrOld = (facts: Facts, key: string): boolean => verdict(facts, key).reasons.includes("age");

test.each([
  ["schoolkosten", 4, 17],
  ["laptop", 11, 17],
  ["fiets", 6, 17],
  ["sport", 4, 17],
  ["cultuur", 4, 17],
  ["zwemles", 4, 12],
  ["verjaardag", 1, 12],
  ["uitje", 0, 17],
  ["winterkleding", 0, 17],
  ["opvang-smi", 0, 12],
  ["kies", 4, 17],
  ["jeugdhulp", 0, 17],
  ["opvang-studerende-ouder", 0, 12],
])("%s is for a child from its birthday of %i until the end of %i", (provision, from, to) => {
  const family22 = (birthDate: string): Facts =>
    family({
      birthDate: "2004-01-01",
      studying: true,
      topics: ["separation", "upbringing"],
      children: [childOf(birthDate)],
    });
  expect(tooYoungOrOld(family22(bornDayAfter(from)), `${provision}:c1`)).toBe(true);
  expect(tooYoungOrOld(family22(bornAt(from)), `${provision}:c1`)).toBe(false);
  expect(tooYoungOrOld(family22(bornDayAfter(to + 1)), `${provision}:c1`)).toBe(false);
  expect(tooYoungOrOld(family22(bornAt(to + 1)), `${provision}:c1`)).toBe(true);
});

test.each([
  ["a day before 16 and a half", "2010-05-25", "maybe", ["early"]],
  ["16 and a half today", "2010-05-24", "likely", ["no-conditions"]],
  ["22 until tomorrow", bornDayAfter(23), "likely", ["no-conditions"]],
  ["23 today", bornAt(23), "unlikely", ["age"]],
])("a future plan for a young person %s", (_name, birthDate, outcome, reasons) => {
  const self = family({ role: "young-person", birthDate, children: [], topics: ["turning-18"] });
  expect(verdict(self, "toekomstplan:self")).toEqual({ outcome, reasons });
  const parent = family({ children: [childOf(birthDate)], topics: ["turning-18"] });
  expect(verdict(parent, "toekomstplan:c1")).toEqual({ outcome, reasons });
});

test.each([
  ["22 until tomorrow", bornDayAfter(23), "likely"],
  ["23 today", bornAt(23), "unlikely"],
])("youth help for a young person of %s", (_name, birthDate, outcome) => {
  const self = family({ role: "young-person", birthDate, children: [], topics: ["upbringing"] });
  expect(verdict(self, "jeugdhulp:self").outcome).toBe(outcome);
});

test.each([
  ["15 until tomorrow", bornDayAfter(16), true],
  ["16 today", bornAt(16), false],
])("a young parent of %s", (_name, birthDate, tooYoung) => {
  const parent = family({ birthDate, studying: true, children: [childOf("2026-05-05")] });
  expect(tooYoungOrOld(parent, "babyuitzet")).toBe(tooYoung);
  expect(tooYoungOrOld(parent, "opvang-studerende-ouder:c1")).toBe(tooYoung);
  expect(tooYoungOrOld(parent, "begeleiding")).toBe(false);
});

test("an age reason tells the ages", () => {
  const reasons = assess(family({ children: [childOf(bornAt(18))] }), voorbeeldstad, on)[0]?.reasons;
  expect(reasons?.[0]).toEqual({ id: "age", outcome: "unlikely", ageFrom: 4, ageTo: 17 });
});
