import { Temporal } from "temporal-polyfill";
import { describe, expect, it, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff, testPassword } from "#tests/support/staff.ts";
import { colleaguesOf, signIn, staffedDepartments } from "./accounts.server.ts";
import { hashPassword, passwordFits } from "./passwords.server.ts";
import { endSession, staffOfSession } from "./sessions.server.ts";
import { waitAfter } from "./sign-in-limit.server.ts";

const morning = Temporal.Instant.from("2026-11-24T08:00:00.000Z");
const attempt = (overrides = {}) => ({
  email: "bart@voorbeeldstad.example",
  password: testPassword,
  ip: "192.0.2.1",
  now: morning,
  allowExamples: false,
  ...overrides,
});

describe("passwords", () => {
  it("are stored as argon2id with a salt of their own", async () => {
    const [one, two] = await Promise.all([hashPassword("zelfde"), hashPassword("zelfde")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it("fit only their own hash", async () => {
    const hash = await hashPassword("wachtwoord");
    expect(await passwordFits(hash, "wachtwoord")).toBe(true);
    expect(await passwordFits(hash, "Wachtwoord")).toBe(false);
    expect(await passwordFits(null, "wachtwoord")).toBe(false);
    expect(await passwordFits("niet te lezen", "wachtwoord")).toBe(false);
    expect(await passwordFits(null, "nobody has this password")).toBe(false);
  });

  it("take as long for an account that does not exist", async () => {
    const hash = await hashPassword("wachtwoord");
    const timeOf = async (stored: string | null) => {
      // Of the processor: what else the machine does is no part of it.
      const start = process.cpuUsage();
      for (let round = 0; round < 8; round += 1) await passwordFits(stored, "fout");
      return process.cpuUsage(start).user;
    };
    await timeOf(null);
    const [known, unknown] = [await timeOf(hash), await timeOf(null)];
    expect(unknown / known).toBeGreaterThan(0.4);
    expect(unknown / known).toBeLessThan(2.5);
  });
});

describe("waiting after failures", () => {
  it("starts after the free attempts, doubles, and has an end", () => {
    expect([4, 5, 6, 7, 50].map((failures) => waitAfter("pair", failures))).toEqual([0, 30, 60, 120, 900]);
    expect([19, 20, 500].map((failures) => waitAfter("account", failures))).toEqual([0, 5, 60]);
  });
});

describeOnBothEngines("signing in", (getDb) => {
  test("gives a token of 256 bits of which only the hash is stored", async () => {
    const bart = await insertStaff(getDb());
    const result = await signIn(getDb(), attempt({ email: " Bart@Voorbeeldstad.example " }));
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    expect(Buffer.from(result.token, "base64url")).toHaveLength(32);
    const sessions = await getDb().selectFrom("staff_session").selectAll().execute();
    expect(sessions).toHaveLength(1);
    expect(JSON.stringify(sessions)).not.toContain(result.token);
    const { id, name, department, role } = bart;
    expect(await staffOfSession(getDb(), result.token, morning)).toEqual({ id, name, department, role });
    const again = await signIn(getDb(), attempt());
    expect(again).not.toMatchObject({ token: result.token });
  });

  test("says the same for an unknown address, a wrong password, a disabled and an example account", async () => {
    await insertStaff(getDb());
    await insertStaff(getDb(), { id: "weg", active: 0 });
    await insertStaff(getDb(), { id: "voorbeeld", example: 1 });
    const answers = [
      await signIn(getDb(), attempt({ email: "niemand@voorbeeldstad.example" })),
      await signIn(getDb(), attempt({ password: "fout" })),
      await signIn(getDb(), attempt({ email: "weg@voorbeeldstad.example" })),
      await signIn(getDb(), attempt({ email: "voorbeeld@voorbeeldstad.example" })),
    ];
    expect(answers).toEqual(Array(4).fill({ outcome: "refused" }));
    const example = await signIn(
      getDb(),
      attempt({ email: "voorbeeld@voorbeeldstad.example", allowExamples: true }),
    );
    expect(example.outcome).toBe("signed-in");
    expect(await getDb().selectFrom("staff_session").select("staff_id").execute()).toHaveLength(1);
  });

  test("makes who guesses wait, also with the right password, and lets them in afterwards", async () => {
    await insertStaff(getDb());
    for (let count = 0; count < 5; count += 1) await signIn(getDb(), attempt({ password: "fout" }));
    expect(await signIn(getDb(), attempt())).toEqual({ outcome: "wait", seconds: 30 });
    // An attempt during the wait does not lengthen it.
    expect(await signIn(getDb(), attempt({ now: morning.add({ seconds: 20 }) }))).toEqual({
      outcome: "wait",
      seconds: 10,
    });
    expect((await signIn(getDb(), attempt({ now: morning.add({ seconds: 30 }) }))).outcome).toBe("signed-in");
  });

  test("lets people in when the clock turns out to have been ahead", async () => {
    await insertStaff(getDb());
    for (let count = 0; count < 5; count += 1) await signIn(getDb(), attempt({ password: "fout" }));
    const before = await signIn(getDb(), attempt({ now: morning.subtract({ hours: 2 }) }));
    expect(before.outcome).toBe("signed-in");
    expect((await signIn(getDb(), attempt({ now: morning.subtract({ hours: 3 }) }))).outcome).toBe(
      "signed-in",
    );
  });

  test("counts attempts that come at once, and those on accounts that do not exist", async () => {
    const guess = attempt({ email: "niemand@voorbeeldstad.example", password: "fout" });
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(getDb(), guess)));
    expect(answers.filter(({ outcome }) => outcome === "refused")).toHaveLength(5);
    expect(answers.filter(({ outcome }) => outcome === "wait")).toHaveLength(7);
  });

  test("limits an address over many accounts", async () => {
    await insertStaff(getDb());
    for (let count = 0; count < 40; count += 1) {
      await signIn(getDb(), attempt({ email: `gok${count}@voorbeeldstad.example`, password: "fout" }));
    }
    expect((await signIn(getDb(), attempt())).outcome).toBe("wait");
    expect((await signIn(getDb(), attempt({ ip: "192.0.2.2" }))).outcome).toBe("signed-in");
  });

  test("slows down guessing from many addresses without locking the owner out", async () => {
    await insertStaff(getDb());
    expect((await signIn(getDb(), attempt())).outcome).toBe("signed-in");
    for (let count = 0; count < 20; count += 1) {
      await signIn(getDb(), attempt({ ip: `198.51.100.${count}`, password: "fout" }));
    }
    const elsewhere = await signIn(getDb(), attempt({ ip: "198.51.100.99", password: "fout" }));
    expect(elsewhere).toEqual({ outcome: "wait", seconds: 5 });
    expect((await signIn(getDb(), attempt())).outcome).toBe("signed-in");
  });
});

describeOnBothEngines("a session", (getDb) => {
  const start = async () => {
    await insertStaff(getDb());
    const result = await signIn(getDb(), attempt());
    if (result.outcome !== "signed-in") throw new Error(result.outcome);
    return result.token;
  };
  const whose = (token: string, now = morning) => staffOfSession(getDb(), token, now);

  test("ends after half an hour without a request", async () => {
    const token = await start();
    expect(await whose(token, morning.add({ minutes: 29 }))).not.toBeNull();
    expect(await whose(token, morning.add({ minutes: 58 }))).not.toBeNull();
    expect(await whose(token, morning.add({ minutes: 88 }))).toBeNull();
    expect(await whose(token, morning.add({ minutes: 59 }))).toBeNull();
  });

  test("ends after ten hours, however busy", async () => {
    const token = await start();
    for (let minutes = 20; minutes < 600; minutes += 20) {
      expect(await whose(token, morning.add({ minutes }))).not.toBeNull();
    }
    expect(await whose(token, morning.add({ hours: 10 }))).toBeNull();
  });

  test.each([
    ["the account is disabled", { active: 0 }],
    ["the role changes", { role: "manager" }],
    ["the department changes", { department: "wonen" }],
  ])("ends when %s, also after it is changed back", async (_when, change) => {
    const token = await start();
    await getDb().updateTable("staff").set(change).execute();
    expect(await whose(token)).toBeNull();
    await getDb().updateTable("staff").set({ active: 1, role: "worker", department: "meedoen" }).execute();
    expect(await whose(token)).toBeNull();
  });

  test("ends on signing out, and nothing else opens one", async () => {
    const token = await start();
    await endSession(getDb(), token);
    expect(await whose(token)).toBeNull();
    for (const odd of ["", "x", "x".repeat(60_000), "' or 1=1 --"]) expect(await whose(odd)).toBeNull();
  });
});

describeOnBothEngines("colleagues", (getDb) => {
  test("are active people who work on requests", async () => {
    await insertStaff(getDb(), { id: "bart", name: "Bart" });
    await insertStaff(getDb(), { id: "anna", name: "Anna", role: "team_lead" });
    await insertStaff(getDb(), { id: "weg", active: 0 });
    await insertStaff(getDb(), { id: "lotte", role: "manager" });
    await insertStaff(getDb(), { id: "piet", department: "wonen", active: 0 });
    expect((await colleaguesOf(getDb(), "meedoen")).map(({ name }) => name)).toEqual(["Anna", "Bart"]);
    expect(await staffedDepartments(getDb())).toEqual(["meedoen"]);
  });
});
