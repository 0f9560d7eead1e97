import { expect, test } from "vitest";
import { noFacts } from "#app/schemes/contract/facts.ts";
import { custodyClaimIn, storedCustody } from "./custody.ts";

test("a claim about custody goes with whoever made it", () => {
  expect(custodyClaimIn({ ...noFacts, role: "grandparent", custody: "joint" })).toEqual({
    claim: "joint",
    saidBy: "grandparent",
  });
  expect(custodyClaimIn({ ...noFacts, role: "parent" })).toBeNull();
});

test("what was not said is no claim, nor is what nobody knows", () => {
  expect(storedCustody({ custody: "disputed", custody_said_by: "parent" })).toEqual({
    claim: "disputed",
    saidBy: "parent",
  });
  expect(storedCustody({ custody: null, custody_said_by: null })).toBeNull();
  expect(storedCustody({ custody: "joint", custody_said_by: null })).toBeNull();
  expect(storedCustody({ custody: "iets", custody_said_by: "parent" })).toBeNull();
});
