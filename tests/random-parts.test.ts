import fc from "fast-check";
import { expect, test } from "vitest";
import type { Policy } from "#app/municipality/policy.ts";
import type { Terms } from "#app/municipality/terms.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { replayPart } from "../scripts/cases/part.ts";
import { parseCase } from "../scripts/cases/read.ts";
import { oraclePart, type RawPart } from "./support/oracle-part.ts";
import { randomParts } from "./support/random-part.ts";

/** More for a longer search: RANDOM_PARTS=100000. */
const runs = Number(process.env.RANDOM_PARTS ?? 500);

function rulesOf(part: RawPart, policy: Policy) {
  const read = parseCase(JSON.stringify({ id: "random", ...part }));
  if (read.kind === "eighteen") throw new Error("This is no part.");
  return replayPart(read, policy);
}

/** Throws with the part on which the two differ first. */
function compare(policy: Policy, numRuns: number): void {
  fc.assert(
    fc.property(randomParts, (part) => {
      expect(rulesOf(part, policy)).toEqual(oraclePart(part));
    }),
    { numRuns },
  );
}

test(`the terms and the policy's text agree on ${runs} random courses of a part`, () => {
  compare(voorbeeldstad, runs);
});

test.each<[string, Partial<Terms>]>([
  ["a promise that turns a quarter later", { nextDayFrom: "21:45" }],
  ["a day more to decide", { decideDays: 57 }],
  ["a day less to answer", { answerDays: 13 }],
  ["a week less to postpone", { postponeWeeks: 3 }],
  ["a day less to object", { objectDays: 41 }],
  ["a day more to close", { closeDays: 15 }],
  ["care kept as short as the rest", { keeping: { ...voorbeeldstad.terms.keeping, care: 10 } }],
  ["debts kept as long as the rest", { keeping: { ...voorbeeldstad.terms.keeping, debts: 10 } }],
  ["refusals kept shorter", { keeping: { ...voorbeeldstad.terms.keeping, refused: 1 } }],
  ["five levels", { bottleneckWorkingDays: [5, 5, 10, 15, 20] }],
])("terms with a mistake do not agree: %s", (_mistake, wrong) => {
  const terms = { ...voorbeeldstad.terms, ...wrong };
  expect(() => compare({ ...voorbeeldstad, terms }, 5000)).toThrow("Property failed");
});
