import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { childOf, family } from "#tests/support/personas.ts";
import { assess } from "./assess.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";

const on = "2026-11-24";
const kindpakket = [
  ...["schoolkosten", "laptop", "fiets", "sport", "cultuur"],
  ...["zwemles", "verjaardag", "uitje", "winterkleding", "opvang-smi"],
];
/** Schemes of the policy; whom another one is offered to is for the tests in its folder. */
const inPolicy = ["kindpakket", "scheiding", "wegwijzer-jeugd", "jonge-ouders", "achttien"];
const kindpakketOf = (...keys: string[]): string[] =>
  kindpakket.flatMap((provision) => keys.map((key) => `${provision}:${key}`));

test.each<[string, Partial<Facts>, string[]]>([
  ["a parent with a child, whatever the topic", { topics: ["other"] }, kindpakketOf("c1")],
  ["a parent without children", { children: [] }, []],
  [
    "two children",
    { children: [childOf("2017-03-03"), childOf("2025-01-01", { key: "c2" })] },
    kindpakketOf("c1", "c2"),
  ],
  [
    "a separation",
    { topics: ["separation"] },
    [...kindpakketOf("c1"), "scheidingsgesprek", "bemiddeling", "kies:c1"],
  ],
  [
    "a separation without children",
    { topics: ["separation"], children: [] },
    ["scheidingsgesprek", "bemiddeling"],
  ],
  ["upbringing", { topics: ["upbringing"] }, [...kindpakketOf("c1"), "jeugdhulp:c1"]],
  [
    "a child who asks about growing up",
    { role: "child", birthDate: "2016-01-01", topics: ["upbringing"], children: [] },
    ["jeugdhulp:self"],
  ],
  ["a child who asks about money", { role: "child", birthDate: "2016-01-01", children: [] }, []],
  [
    "a young person of 15 who asks about growing up",
    { role: "young-person", birthDate: "2010-11-25", topics: ["upbringing"], children: [] },
    ["jeugdhulp:self"],
  ],
  [
    "a young person of 16 today",
    { role: "young-person", birthDate: "2010-11-24", topics: ["child-costs"], children: [] },
    ["toekomstplan:self"],
  ],
  [
    "a young person of 15 who turns 18 one day",
    { role: "young-person", birthDate: "2010-11-25", topics: ["turning-18"], children: [] },
    [],
  ],
  [
    "a young person without a birth date",
    { role: "young-person", birthDate: undefined, topics: ["turning-18"], children: [] },
    [],
  ],
  [
    "a young person with a child of their own, both about growing up",
    { role: "young-person", birthDate: "2008-01-01", topics: ["upbringing"] },
    [...kindpakketOf("c1"), "jeugdhulp:c1", "jeugdhulp:self", "toekomstplan:self"],
  ],
  [
    "a child of 17 who asks for a future plan: only young people do",
    { role: "child", birthDate: "2009-11-24", topics: ["turning-18"], children: [] },
    [],
  ],
  [
    "a parent about a child of 16 today",
    { topics: ["turning-18"], children: [childOf("2010-11-24")] },
    [...kindpakketOf("c1"), "toekomstplan:c1"],
  ],
  [
    "a parent about a child of 15",
    { topics: ["turning-18"], children: [childOf("2010-11-25")] },
    kindpakketOf("c1"),
  ],
  [
    "a parent about a child of 17, on another topic",
    { children: [childOf("2009-11-24")] },
    kindpakketOf("c1"),
  ],
  ["a parent who is 26 until tomorrow", { birthDate: "1999-11-25" }, [...kindpakketOf("c1"), "begeleiding"]],
  ["a parent who is 27 today", { birthDate: "1999-11-24" }, kindpakketOf("c1")],
  ["a parent without a birth date", { birthDate: undefined }, kindpakketOf("c1")],
  [
    "a parent of 22 with a baby of 11 months",
    { birthDate: "2004-01-01", children: [childOf("2025-11-25")] },
    [...kindpakketOf("c1"), "begeleiding", "babyuitzet"],
  ],
  [
    "a parent of 22 with a child who is one today",
    { birthDate: "2004-01-01", children: [childOf("2025-11-24")] },
    [...kindpakketOf("c1"), "begeleiding"],
  ],
  [
    "pregnant at 22",
    { birthDate: "2004-01-01", pregnant: true, children: [] },
    ["begeleiding", "babyuitzet"],
  ],
  ["pregnant at 30", { birthDate: "1996-01-01", pregnant: true, children: [] }, []],
  [
    "pregnant at 15, as a young person",
    { role: "young-person", birthDate: "2011-01-01", pregnant: true, children: [] },
    ["begeleiding", "babyuitzet"],
  ],
  ["a brother of 22 for a child", { role: "family", birthDate: "2004-01-01" }, kindpakketOf("c1")],
  [
    "a student of 22 with a child",
    { birthDate: "2004-01-01", studying: true },
    [...kindpakketOf("c1"), "begeleiding", "opvang-studerende-ouder:c1"],
  ],
  [
    "a student of 22 who is pregnant and has no child",
    { birthDate: "2004-01-01", studying: true, pregnant: true, children: [] },
    ["begeleiding", "babyuitzet"],
  ],
])("offered to %s", (_name, overrides, keys) => {
  const offered = assess(family(overrides), voorbeeldstad, on).filter(({ scheme }) =>
    inPolicy.includes(scheme),
  );
  expect(offered.map((verdict) => verdict.key)).toEqual(keys);
});
