import { rulesOf, testRules, type Pairs, type Told } from "#tests/support/rule-pairs.ts";
import { triage } from "./triage.ts";

const outside = { postcode: "5671 AA" };
const youngParent: Told = { birthDate: "1999-11-25", incomeSources: ["none"] };

const pairs: Pairs = {
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
  "conversation-young-parent": [
    { speaks: { asks: ["begeleiding"] }, silent: [{ asks: ["babyuitzet"] }, { urgentNow: true }, outside] },
  ],
  "contact-young-parent": [
    {
      speaks: { asks: ["begeleiding", "toekomstplan:c1"] },
      silent: [{ asks: ["toekomstplan:c1"] }, { feelsSafe: "sometimes" }],
    },
  ],
};

testRules(rulesOf(triage), pairs);
