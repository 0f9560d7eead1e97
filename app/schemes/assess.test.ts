import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { childOf, family } from "#tests/support/personas.ts";
import {
  assess,
  departmentFor,
  findProvision,
  parseProvisionKey,
  provisionById,
  provisionKey,
} from "./assess.ts";
import type { Facts, Role } from "#app/schemes/contract/facts.ts";
import { schemes } from "./index.ts";
import type { Verdict } from "#app/schemes/contract/scheme.ts";

const on = "2026-11-24";
const poor: Partial<Facts> = { incomeSources: ["wage"], monthlyNetCents: 100000, wealth: "below" };

function verdictOn(key: string, overrides: Partial<Facts>): Verdict {
  const found = assess(family({ ...poor, ...overrides }), voorbeeldstad, on).find((one) => one.key === key);
  if (found === undefined) throw new Error(`${key} is not offered`);
  return found;
}

const student: Partial<Facts> = {
  birthDate: "2004-01-01",
  studying: true,
  topics: ["separation", "upbringing"],
};

test.each<[string, string, Partial<Facts>, string, string[]]>([
  ["all is well", "sport:c1", {}, "likely", ["income-within"]],
  ["another municipality", "sport:c1", { postcode: "5671 AA" }, "unlikely", ["residence", "income-within"]],
  [
    "another municipality, nothing tested",
    "scheidingsgesprek",
    { ...student, postcode: "5671 AA" },
    "unlikely",
    ["residence"],
  ],
  ["postcode not told", "sport:c1", { postcode: undefined }, "likely", ["income-within"]],
  ["nothing tested at all", "scheidingsgesprek", student, "likely", ["no-conditions"]],
  [
    "child at the other parent",
    "sport:c1",
    { children: [childOf("2017-03-03", { livesWith: "other-parent" })] },
    "unlikely",
    ["child-elsewhere", "income-within"],
  ],
  [
    "child elsewhere",
    "opvang-smi:c1",
    { children: [childOf("2017-03-03", { livesWith: "elsewhere" })] },
    "unlikely",
    ["child-elsewhere", "needs-advice"],
  ],
  [
    "child elsewhere, youth help",
    "jeugdhulp:c1",
    { topics: ["upbringing"], children: [childOf("2017-03-03", { livesWith: "elsewhere" })] },
    "likely",
    ["no-conditions"],
  ],
  [
    "child elsewhere, child care",
    "opvang-studerende-ouder:c1",
    { ...student, children: [childOf("2017-03-03", { livesWith: "elsewhere" })] },
    "unlikely",
    ["child-elsewhere", "income-within"],
  ],
  [
    "child elsewhere, asked by a professional",
    "sport:c1",
    { role: "professional", children: [childOf("2017-03-03", { livesWith: "elsewhere" })] },
    "likely",
    ["income-within"],
  ],
  [
    "shared, registered here",
    "sport:c1",
    { children: [childOf("2017-03-03", { livesWith: "shared", registeredWithMe: true })] },
    "likely",
    ["income-within"],
  ],
  [
    "shared, registered there",
    "sport:c1",
    { children: [childOf("2017-03-03", { livesWith: "shared", registeredWithMe: false })] },
    "maybe",
    ["shared-child", "income-within"],
  ],
  [
    "shared, not told where registered",
    "sport:c1",
    { children: [childOf("2017-03-03", { livesWith: "shared" })] },
    "maybe",
    ["shared-child", "income-within"],
  ],
  [
    "not told where the child lives",
    "sport:c1",
    { children: [childOf("2017-03-03", { livesWith: undefined })] },
    "likely",
    ["income-within"],
  ],
  [
    "had it already",
    "fiets:c1",
    { alreadyReceived: { c1: ["fiets"] } },
    "unlikely",
    ["already-received", "income-within"],
  ],
  [
    "had something else already",
    "sport:c1",
    { alreadyReceived: { c1: ["fiets"] } },
    "likely",
    ["income-within"],
  ],
  [
    "another child had it already",
    "fiets:c1",
    { alreadyReceived: { c2: ["fiets"] } },
    "likely",
    ["income-within"],
  ],
  [
    "the household had it already",
    "bemiddeling",
    { ...student, alreadyReceived: { household: ["bemiddeling"] } },
    "unlikely",
    ["already-received"],
  ],
  [
    "the household had what is for a child already",
    "fiets:c1",
    { alreadyReceived: { household: ["fiets"] } },
    "unlikely",
    ["already-received", "income-within"],
  ],
  ["wealth above", "sport:c1", { wealth: "above" }, "unlikely", ["wealth-above", "income-within"]],
  ["wealth not told", "sport:c1", { wealth: undefined }, "maybe", ["wealth-unknown", "income-within"]],
  ["wealth above, but not tested", "verjaardag:c1", { wealth: "above" }, "likely", ["income-within"]],
  [
    "wealth above on social assistance",
    "sport:c1",
    { wealth: "above", incomeSources: ["social-assistance"] },
    "likely",
    ["social-assistance"],
  ],
  [
    "wealth and income not told",
    "sport:c1",
    { wealth: undefined, monthlyNetCents: undefined },
    "unknown",
    ["income-unknown", "wealth-unknown"],
  ],
  [
    "wealth above, income not told",
    "sport:c1",
    { wealth: "above", monthlyNetCents: undefined },
    "unlikely",
    ["wealth-above", "income-unknown"],
  ],
  ["a day out, asked by a parent", "uitje:c1", {}, "maybe", ["needs-professional"]],
  ["a day out, asked by a professional", "uitje:c1", { role: "professional" }, "likely", ["no-conditions"]],
  [
    "child care on social grounds, even for a professional",
    "opvang-smi:c1",
    { role: "professional" },
    "maybe",
    ["needs-advice"],
  ],
])("%s: %s", (_name, key, overrides, outcome, reasons) => {
  const verdict = verdictOn(key, overrides);
  expect([verdict.outcome, verdict.reasons.map((reason) => reason.id)]).toEqual([outcome, reasons]);
});

test.each<[Role, string]>([
  ["parent", "likely"],
  ["grandparent", "unlikely"],
  ["young-person", "unlikely"],
  ["professional", "unlikely"],
])("mediation asked by a %s is %s, an appointment about separation is for everyone", (role, outcome) => {
  expect(verdictOn("bemiddeling", { role, topics: ["separation"] }).outcome).toBe(outcome);
  expect(verdictOn("scheidingsgesprek", { role, topics: ["separation"] }).outcome).toBe("likely");
});

test.each([
  ["schoolkosten", "2022-11-24", { cents: 15000, upTo: false, period: "school-year" }],
  ["schoolkosten", "2014-11-25", { cents: 15000, upTo: false, period: "school-year" }],
  ["schoolkosten", "2014-11-24", { cents: 30000, upTo: false, period: "school-year" }],
  ["laptop", "2014-11-24", { cents: 45000, upTo: true, period: "3-years" }],
  ["fiets", "2014-11-25", { cents: 20000, upTo: true, period: "3-years" }],
  ["fiets", "2014-11-24", { cents: 35000, upTo: true, period: "3-years" }],
  ["sport", "2014-11-24", { cents: 34000, upTo: false, period: "year" }],
  ["cultuur", "2014-11-24", { cents: 40000, upTo: false, period: "year" }],
  ["zwemles", "2020-11-24", { cents: 70000, upTo: true, period: "total" }],
  ["verjaardag", "2020-11-24", { period: "year" }],
  ["uitje", "2020-11-24", { cents: 15000, upTo: true, period: "year" }],
  ["winterkleding", "2020-11-24", { cents: 10000, upTo: false, period: "winter" }],
  ["opvang-smi", "2020-11-24", {}],
  ["laptop", "2020-11-24", null],
  ["schoolkosten", "2008-11-24", null],
])("%s for a child born on %s brings %j", (provision, birthDate, amount) => {
  expect(verdictOn(`${provision}:c1`, { children: [childOf(birthDate)] }).amount).toEqual(amount);
});

describe("provisions by id and key", () => {
  const all = schemes.flatMap((scheme) => scheme.provisions);

  test("ids are unique over all schemes", () => {
    expect(new Set(all.map((provision) => provision.id)).size).toBe(all.length);
  });

  test("are found, and an unknown one is not", () => {
    expect(provisionById("sport:c1").id).toBe("sport");
    expect(findProvision("paard")).toBeUndefined();
    expect(() => provisionById("paard:c1")).toThrow("paard:c1");
  });

  test("keys go both ways", () => {
    expect(parseProvisionKey(provisionKey("sport", "c1"))).toEqual({ provision: "sport", person: "c1" });
    expect(parseProvisionKey(provisionKey("bemiddeling", null))).toEqual({
      provision: "bemiddeling",
      person: null,
    });
  });

  test("have the department of the policy", () => {
    const ids = (department: "meedoen" | "jeugd-gezin" | "jongerenloket") =>
      all
        .filter((one) => departmentFor(one.id, family()) === department)
        .map((one) => one.id)
        .sort();
    expect(ids("meedoen")).toEqual([
      "babyuitzet",
      "cultuur",
      "fiets",
      "laptop",
      "opvang-smi",
      "opvang-studerende-ouder",
      "schoolkosten",
      "sport",
      "verjaardag",
      "winterkleding",
      "zwemles",
    ]);
    expect(ids("jeugd-gezin")).toEqual(["bemiddeling", "jeugdhulp", "kies", "scheidingsgesprek", "uitje"]);
    expect(ids("jongerenloket")).toEqual(["begeleiding", "toekomstplan"]);
    expect(departmentFor("toekomstplan:self", family({ inYouthCare: true }))).toBe("jeugd-gezin");
  });
});
