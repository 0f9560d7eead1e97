import { rulesOf, testRules, type Pairs, type Told } from "#tests/support/rule-pairs.ts";
import { triage } from "./triage.ts";

const outside = { postcode: "5671 AA" };
const togetherApart: Told = { feelsSafe: "yes", bothParentsCome: true, asks: ["kies:c1"] };

const pairs: Pairs = {
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
  "contact-separation": [
    {
      speaks: { asks: ["kies:c1", "sport:c1"] },
      silent: [{ asks: ["sport:c1"] }, { asks: ["jeugdhulp:c1"] }, { feelsSafe: "sometimes" }],
    },
    { speaks: { asks: ["bemiddeling", "jeugdhulp:c1"] }, silent: [{ asks: ["begeleiding", "bemiddeling"] }] },
  ],
};

testRules(rulesOf(triage), pairs);
