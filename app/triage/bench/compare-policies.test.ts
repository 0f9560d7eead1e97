import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Policy } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { familyFolders } from "#tests/support/personas.ts";
import { comparePolicies } from "./compare-policies.ts";
import { savedFamilies } from "./families.ts";
import { newestNorm, withNumbers, type RuleNumbers } from "./rule-change.ts";

const { single, couple, singlePension, couplePension } = newestNorm(voorbeeldstad);
const today: RuleNumbers = {
  norm: { single, couple, singlePension, couplePension },
  marginPercent: voorbeeldstad.marginPercent,
  firstContactWorkingDays: voorbeeldstad.firstContactWorkingDays,
  incomePercents: {},
};
const compare = (changed: Partial<RuleNumbers>) =>
  comparePolicies(savedFamilies, voorbeeldstad, withNumbers(voorbeeldstad, { ...today, ...changed }));
const ids = (differences: ReturnType<typeof compare>) => differences.map(({ family }) => family.id);

test("every family that ships is among the saved ones", () => {
  const files = familyFolders().flatMap((folder) => readdirSync(folder));
  const saved = savedFamilies.map(({ id }) => `${id}.json`);
  expect(
    files.filter((name) => !saved.includes(name)),
    "name it under `families` in the index.ts of its scheme",
  ).toEqual([]);
  expect(saved.toSorted()).toEqual(files.toSorted());
});

describe("two policies compared", () => {
  test("that are the same give nothing", () => {
    expect(compare({})).toEqual([]);
  });

  test("tell which indications a lower norm changes, and nothing else", () => {
    const changed = compare({ norm: { ...today.norm, couple: 180_000 } });
    expect(ids(changed)).toContain("werkende-ouders");
    expect(ids(changed)).not.toContain("fatima");
    const parents = changed.find(({ family }) => family.id === "werkende-ouders");
    expect(parents?.verdicts).toContainEqual({ key: "sport:c1", before: "likely", after: "unlikely" });
    expect(Object.keys(parents ?? {}).sort()).toEqual(["family", "verdicts"]);
  });

  test("tell what a percentage of one provision changes", () => {
    const changed = compare({ incomePercents: { sport: 100 } });
    const keys = changed.flatMap(({ verdicts }) => verdicts.map(({ key }) => key.split(":")[0]));
    expect(new Set(keys)).toEqual(new Set(["sport"]));
  });

  test("tell what a margin changes", () => {
    expect(ids(compare({ marginPercent: 100 }))).toContain("werkende-ouders");
  });

  test("tell which day first contact moves to", () => {
    const changed = compare({ firstContactWorkingDays: { red: 0, orange: 1, yellow: 3, green: 10 } });
    const fatima = changed.find(({ family }) => family.id === "fatima");
    expect(fatima).toMatchObject({
      verdicts: [],
      firstContactBy: { before: "2026-12-01", after: "2026-12-08" },
    });
    expect(ids(changed)).not.toContain("gevaar");
  });

  test("tell when a family would go elsewhere: urgency, parts, conversation and contact", () => {
    const elsewhere: Policy = { ...voorbeeldstad, postcodeDigits: ["9999"] };
    const fatima = comparePolicies(savedFamilies, voorbeeldstad, elsewhere).find(
      ({ family }) => family.id === "fatima",
    );
    expect(fatima?.parts?.after).toEqual({ kcc: ["vraag"] });
    expect(fatima?.conversation?.after.type).toBe("belgesprek");
    expect(fatima?.contactDepartment).toEqual({ before: "meedoen", after: "kcc" });
  });

  test("leave today's policy as it is", () => {
    const before = JSON.stringify(voorbeeldstad);
    compare({
      norm: { single: 1, couple: 1, singlePension: 1, couplePension: 1 },
      incomePercents: { sport: 1 },
    });
    expect(JSON.stringify(voorbeeldstad)).toBe(before);
  });
});
