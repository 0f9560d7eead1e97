import { expect, test } from "vitest";
import { roles } from "#app/schemes/contract/facts.ts";
import { family } from "#tests/support/personas.ts";
import { needsAdvice, needsProfessional } from "./conditions.ts";

test.each(roles)("a day out asked by a %s is a maybe, unless a professional asks", (role) => {
  const reason = needsProfessional(family({ role }));
  expect(reason).toEqual(role === "professional" ? null : { id: "needs-professional", outcome: "maybe" });
});

test("child care on social grounds is never more than a maybe", () => {
  expect(needsAdvice()).toEqual({ id: "needs-advice", outcome: "maybe" });
});
