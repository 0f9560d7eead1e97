import { rulesOf, testRules, type Pairs } from "#tests/support/rule-pairs.ts";
import { triage } from "./triage.ts";

const pairs: Pairs = {
  "urgency-yellow-cares-alone": [
    {
      speaks: { caresAlone: true },
      silent: [{ caresAlone: false }, { caresAlone: undefined }, { urgentNow: true }],
    },
  ],
};

testRules(rulesOf(triage), pairs);
