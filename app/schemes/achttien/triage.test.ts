import { childOf } from "#tests/support/personas.ts";
import { rulesOf, testRules, type Pairs, type Told } from "#tests/support/rule-pairs.ts";
import { triage } from "./triage.ts";

const nearly18: Told = { topics: ["turning-18"], children: [childOf("2009-01-24")], homeAfter18: false };

const pairs: Pairs = {
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
  "conversation-future-plan": [
    {
      speaks: { asks: ["toekomstplan:c1"] },
      silent: [{ asks: [] }, { asks: ["begeleiding", "toekomstplan:c1"] }, { urgentNow: true }],
    },
  ],
  "contact-future-plan": [
    {
      speaks: { asks: ["jeugdhulp:c1", "toekomstplan:c1"] },
      silent: [{ asks: ["jeugdhulp:c1"] }, { asks: ["begeleiding", "toekomstplan:c1"] }],
    },
  ],
};

testRules(rulesOf(triage), pairs);
