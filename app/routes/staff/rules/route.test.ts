import type { ActionFunctionArgs, AppLoadContext } from "#app/platform/remix.ts";
import { pino } from "pino";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff } from "#tests/support/staff.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Refused } from "#app/routes/staff/form/refused.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { mayTryRules } from "#app/staff/permissions.ts";
import { startSession } from "#app/staff/sessions.server.ts";
import { staffRoles } from "#app/staff/staff.ts";
import { savedFamilies } from "#app/triage/bench/families.ts";
import * as rulesPage from "./route.tsx";
import { numberFields, numbersShape } from "./form.ts";

const words = wordsFor("nl");
const now = Temporal.Instant.from("2026-11-24T10:05:00.000Z");
const asIs = Object.fromEntries(numberFields(policy).map(({ name, value }) => [name, value]));

const shape = numbersShape(policy);

describe("the numbers of the rules", () => {
  it("are those of the policy when nothing is changed", () => {
    expect(shape.parse(asIs)).toMatchObject({
      norm: { single: 141946, couple: 202779, singlePension: 158734, couplePension: 217610 },
      marginPercent: 105,
      firstContactWorkingDays: { red: 0, orange: 1, yellow: 3, green: 5 },
      incomePercents: { sport: 130, winterkleding: 110, babyuitzet: 110 },
    });
  });

  it.each([
    ["norms-single", "veel"],
    ["norms-single", ""],
    ["norms-couple", "0"],
    ["norms-couple", "-5"],
    ["margin-margin", "101"],
    ["margin-margin", "2,5"],
    ["days-red", "61"],
    ["percents-sport", "0"],
    ["percents-sport", "1e2"],
  ])("say what to do about %s when it is %j", (name, value) => {
    const issues = shape.safeParse({ ...asIs, [name]: value }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path, words.has(`trial:errors.${message}`)])).toEqual([
      [[name], true],
    ]);
  });

  it("have to be all there", () => {
    expect(shape.safeParse({}).error?.issues.map(({ path }) => path[0])).toEqual(Object.keys(asIs));
  });
});

it("every saved family has words for who they are", () => {
  for (const { id } of savedFamilies) expect([id, words.has(`trial:families.${id}`)]).toEqual([id, true]);
});

it("the rules are the task of managers and policy advisors", () => {
  const person = { id: "s1", name: "", department: "kwaliteit" } as const;
  expect(staffRoles.filter((role) => mayTryRules({ ...person, role }))).toEqual([
    "manager",
    "policy_advisor",
  ]);
});

describeOnBothEngines("trying rules", (getDb) => {
  const argsOf = (cookie: string, form?: Record<string, string>): ActionFunctionArgs => ({
    request: new Request("http://localhost:3000/medewerkers/regels", {
      headers: { Cookie: cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    }),
    params: {},
    context: {
      loket: { db: getDb(), policy, now: () => now, log: pino({ level: "silent" }), env: readEnv({}) },
      language: "nl",
      requestId: "test",
      clientAddress: "192.0.2.1",
      reportError: () => undefined,
    } satisfies AppLoadContext,
  });
  const signedIn = async (role: "policy_advisor" | "worker") => {
    const staff = await insertStaff(getDb(), { id: role, role, department: "kwaliteit" });
    return `medewerker=${await getDb()
      .transaction()
      .execute((tx) => startSession(tx, staff, now))}`;
  };

  const differencesOf = async (cookie: string, form: Record<string, string>) => {
    const answer = await rulesPage.action(argsOf(cookie, form));
    if (!("differences" in answer)) throw new Error("The numbers were refused.");
    return answer.differences;
  };

  test("shows only what changes, in words, and keeps nothing", async () => {
    const cookie = await signedIn("policy_advisor");
    const before = JSON.stringify(policy);
    const changed = { ...asIs, "percents-sport": "100", "days-green": "10" };
    const differences = await differencesOf(cookie, changed);
    const parents = differences.find(({ id }) => id === "werkende-ouders");
    expect(parents?.family).toBe("Twee ouders met laag loon, samen € 2.480");
    expect(parents?.lines).toContainEqual({
      about: expect.stringMatching(/^Sport.*, kind van \d+$/),
      change: "waarschijnlijk wordt waarschijnlijk niet",
    });
    expect(parents?.lines).toContainEqual({
      about: "Eerste contact uiterlijk",
      change: "1 december 2026 wordt 8 december 2026",
    });
    expect(differences.map(({ id }) => id)).not.toContain("gevaar");
    expect(JSON.stringify(policy)).toBe(before);
    expect(await rulesPage.loader(argsOf(cookie))).toMatchObject({
      form: { families: savedFamilies.length },
    });
    expect(await differencesOf(cookie, asIs)).toEqual([]);
  });

  test("is not for others, and not without signing in", async () => {
    const cookie = await signedIn("worker");
    expect(await rulesPage.loader(argsOf(cookie))).toMatchObject({ form: null });
    await expect(rulesPage.action(argsOf(cookie, asIs))).rejects.toMatchObject({ status: 404 });
    await expect(rulesPage.action(argsOf("", asIs))).rejects.toMatchObject({ status: 302 });
  });

  test("gives back what was typed beside what is wrong", async () => {
    const cookie = await signedIn("policy_advisor");
    const form = { ...asIs, "norms-single": "veel", "days-red": "61" };
    const result = (await rulesPage.action(argsOf(cookie, form))) as { data: Refused };
    expect(result).toMatchObject({ init: { status: 422 }, data: { ok: false, typed: form } });
    expect(result.data.refusals.map(({ field, text }) => [field, text])).toEqual([
      ["norms-single", "Vul een bedrag in, bijvoorbeeld 1419,46"],
      ["days-red", "Vul een heel getal in van 0 tot en met 60"],
    ]);
  });
});
