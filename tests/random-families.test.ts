import fc from "fast-check";
import { expect, test } from "vitest";
import type { Policy } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { assess } from "#app/schemes/assess.ts";
import { asExpectation } from "#app/triage/bench/replay.ts";
import { triage } from "#app/triage/triage.ts";
import { oracle, type OracleAnswer } from "./support/oracle.ts";
import { inPolicy, randomFamilies, type RandomFamily } from "./support/random-family.ts";

/** More for a longer search: RANDOM_FAMILIES=100000. */
const runs = Number(process.env.RANDOM_FAMILIES ?? 2000);

function rulesOf({ facts, asked, on }: RandomFamily, policy: Policy) {
  const replayed = {
    // A scheme that the policy's text does not know has tests in its own folder.
    verdicts: assess(facts, policy, on).filter(({ provision }) => inPolicy.includes(provision)),
    triage: triage(facts, asked, policy, on),
  };
  const { reasons, ...rest } = asExpectation(replayed);
  // That nothing is asked of a family is told to it as a reason; the policy has no id for that.
  const told = Object.entries(reasons).map(([key, ids]) => [key, ids.filter((id) => id !== "no-conditions")]);
  return { ...rest, reasons: Object.fromEntries(told) as OracleAnswer["reasons"] };
}

const sorted = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...new Set(list)].sort()]));
const comparable = (answer: OracleAnswer) => ({
  ...answer,
  reasons: sorted(answer.reasons),
  parts: sorted(answer.parts),
});

/** Throws with the family on which the two differ first. */
function compare(policy: Policy, numRuns: number): void {
  fc.assert(
    fc.property(randomFamilies, (family) => {
      const { facts, asked, on } = family;
      expect(comparable(rulesOf(family, policy) as OracleAnswer)).toEqual(
        comparable(oracle(facts, asked, on)),
      );
    }),
    { numRuns },
  );
}

test(`the rules and the policy's text agree on ${runs} random families`, () => {
  compare(voorbeeldstad, runs);
});

test.each<[string, Partial<Policy>]>([
  ["a margin of 4 percent", { marginPercent: 104 }],
  ["pensions a year later", { pensionAge: 68 }],
  [
    "one day less for an orange request",
    { firstContactWorkingDays: { red: 0, orange: 0, yellow: 3, green: 5 } },
  ],
  ["another municipality", { postcodeDigits: ["5671"] }],
])("rules with a mistake do not agree: %s", (_mistake, wrong) => {
  expect(() => compare({ ...voorbeeldstad, ...wrong }, 5000)).toThrow("Property failed");
});
