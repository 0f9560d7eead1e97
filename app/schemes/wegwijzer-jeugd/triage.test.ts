import { rulesOf, testRules, type Pairs } from "#tests/support/rule-pairs.ts";
import { triage } from "./triage.ts";

const pairs: Pairs = {
  "conversation-youth-help": [
    { speaks: { asks: ["jeugdhulp:c1"] }, silent: [{ asks: ["uitje:c1"] }, { asks: ["kies:c1"] }] },
  ],
  "contact-youth-help": [
    {
      speaks: { asks: ["jeugdhulp:c1"] },
      silent: [{ asks: ["uitje:c1"] }, { asks: ["bemiddeling", "jeugdhulp:c1"] }],
    },
  ],
};

testRules(rulesOf(triage), pairs);
