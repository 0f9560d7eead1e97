import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { family } from "#tests/support/personas.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { incomeReason, normFor, percentOf } from "./income.ts";

const on = "2026-11-24";

test.each([
  [141946, 110, 156141],
  [141946, 120, 170335],
  [141946, 130, 184530],
  [202779, 110, 223057],
  [202779, 120, 243335],
  [202779, 130, 263613],
  [158734, 130, 206354],
  [10, 105, 11],
  [9, 105, 9],
])("%i cents times %i percent is %i, half a cent goes up", (cents, percent, expected) => {
  expect(percentOf(cents, percent)).toBe(expected);
});

test.each<[string, Partial<Facts>, string, number]>([
  ["single", { partner: false }, on, 141946],
  ["partner not told", {}, on, 141946],
  ["couple", { partner: true }, on, 202779],
  ["single on the last day before 67", { birthDate: "1959-11-25" }, on, 141946],
  ["single who is 67 today", { birthDate: "1959-11-24" }, on, 158734],
  ["couple, applicant of pension age", { partner: true, birthDate: "1950-01-01" }, on, 217610],
  ["couple, partner of pension age", { partner: true, partnerBirthDate: "1959-11-24" }, on, 217610],
  [
    "birth date of somebody who is no partner",
    { partner: false, partnerBirthDate: "1950-01-01" },
    on,
    141946,
  ],
  ["birth date not given", { birthDate: undefined }, on, 141946],
  ["single in the first half of the year", {}, "2026-06-30", 140150],
  ["couple in the first half of the year", { partner: true }, "2026-06-30", 200213],
  ["couple of pension age then", { partner: true, birthDate: "1950-01-01" }, "2026-03-01", 214416],
  ["single of pension age then", { birthDate: "1950-01-01" }, "2026-03-01", 156469],
])("norm: %s", (_name, overrides, date, cents) => {
  expect(normFor(family(overrides), voorbeeldstad, date).cents).toBe(cents);
});

describe("income of a single parent against 120 percent, 1703.35 and with the margin 1788.52", () => {
  test.each<[string, Partial<Facts>, string, string]>([
    ["not given", { incomeSources: ["wage"] }, "income-unknown", "unknown"],
    ["not given, self-employed", { incomeSources: ["self-employed"] }, "income-unknown", "unknown"],
    ["exactly the limit", { monthlyNetCents: 170335 }, "income-within", "likely"],
    ["a cent above the limit", { monthlyNetCents: 170336 }, "income-margin", "maybe"],
    ["exactly the margin", { monthlyNetCents: 178852 }, "income-margin", "maybe"],
    ["a cent above the margin", { monthlyNetCents: 178853 }, "income-above", "unlikely"],
    [
      "above it, self-employed",
      { monthlyNetCents: 178853, incomeSources: ["wage", "self-employed"] },
      "special-circumstances",
      "maybe",
    ],
    [
      "above it, income dropped",
      { monthlyNetCents: 900000, circumstances: ["income-dropped"] },
      "special-circumstances",
      "maybe",
    ],
    ["none at all", { incomeSources: ["none"] }, "income-within", "likely"],
    [
      "none at all, whatever amount was left",
      { incomeSources: ["none"], monthlyNetCents: 900000 },
      "income-within",
      "likely",
    ],
    [
      "none beside alimony, amount not given",
      { incomeSources: ["none", "alimony"] },
      "income-unknown",
      "unknown",
    ],
    ["social assistance", { incomeSources: ["social-assistance"] }, "social-assistance", "likely"],
    [
      "social assistance beside a high wage",
      { incomeSources: ["wage", "social-assistance"], monthlyNetCents: 900000 },
      "social-assistance",
      "likely",
    ],
  ])("%s", (_name, overrides, id, outcome) => {
    expect(incomeReason(family(overrides), 120, voorbeeldstad, on)).toMatchObject({ id, outcome });
  });

  test("tells the numbers it used", () => {
    expect(incomeReason(family({ monthlyNetCents: 160000 }), 120, voorbeeldstad, on)).toEqual({
      id: "income-within",
      outcome: "likely",
      percent: 120,
      incomeCents: 160000,
      limitCents: 170335,
      normCents: 141946,
      normValidFrom: "2026-07-01",
    });
  });
});
