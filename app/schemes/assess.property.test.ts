import fc from "fast-check";
import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { anyFacts } from "#tests/support/any-facts.ts";
import { assess, isIncomeAboveSome } from "./assess.ts";
import { outcomes, type Outcome } from "#app/schemes/contract/scheme.ts";

const on = "2026-11-24";
const rank = (outcome: Outcome | undefined): number =>
  outcome === undefined ? -1 : outcomes.indexOf(outcome);

test("a verdict is the worst of its reasons, which are told worst first", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const verdict of assess(facts, voorbeeldstad, on)) {
        const ranks = verdict.reasons.map((reason) => rank(reason.outcome));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(rank(verdict.outcome)).toBe(Math.min(...ranks));
      }
    }),
  );
});

test("a key is given at most once", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const keys = assess(facts, voorbeeldstad, on).map((verdict) => verdict.key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test("more income never makes anything better", () => {
  fc.assert(
    fc.property(anyFacts, fc.nat(500000), fc.nat(100000), (facts, income, more) => {
      const before = assess({ ...facts, monthlyNetCents: income }, voorbeeldstad, on);
      const after = assess({ ...facts, monthlyNetCents: income + more }, voorbeeldstad, on);
      for (const [index, verdict] of after.entries()) {
        expect(rank(verdict.outcome)).toBeLessThanOrEqual(rank(before[index]?.outcome));
      }
    }),
  );
});

test("social assistance never makes anything worse", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const before = assess(facts, voorbeeldstad, on);
      const after = assess({ ...facts, incomeSources: ["social-assistance"] }, voorbeeldstad, on);
      for (const [index, verdict] of after.entries()) {
        expect(rank(verdict.outcome)).toBeGreaterThanOrEqual(rank(before[index]?.outcome));
      }
    }),
  );
});

test("outside the municipality everything is unlikely because of that", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const verdict of assess({ ...facts, postcode: "9999 ZZ" }, voorbeeldstad, on)) {
        expect(verdict.outcome).toBe("unlikely");
        expect(verdict.reasons.map((reason) => reason.id)).toContain("residence");
      }
    }),
  );
});

test("an income is above some limit exactly when a verdict says so", () => {
  const answers = new Set<boolean>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const verdicts = assess(facts, voorbeeldstad, on);
      const told = verdicts.some(({ reasons }) => reasons.some(({ id }) => id === "income-above"));
      expect(isIncomeAboveSome(facts, voorbeeldstad, on)).toBe(told);
      answers.add(told);
    }),
  );
  expect(answers.size).toBe(2);
});
