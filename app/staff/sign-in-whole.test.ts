import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertStaff, testPassword as password } from "#tests/support/staff.ts";
import { expectWholeOrNothing, whileRefusing } from "#tests/support/whole-or-nothing.ts";
import { signIn } from "./accounts.server.ts";
import { countAttempt, forgiveAttempt } from "./sign-in-limit.server.ts";

const now = Temporal.Instant.from("2026-11-24T08:00:00.000Z");
const attempt = { email: "bart@voorbeeldstad.example", ip: "192.0.2.1", now };

describeOnBothEngines("signing in", (getDb, getAt) => {
  test("counts an attempt everywhere or nowhere", async () => {
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      ["insert sign_in_limit", "update sign_in_limit when new.failures = 1"],
      async () => expect(await countAttempt(getDb(), attempt)).toBe(0),
    );
  });

  test("forgives as a whole or not at all", async () => {
    await countAttempt(getDb(), attempt);
    await expectWholeOrNothing(
      getDb(),
      getAt(),
      ["update sign_in_limit when new.failures = 0", "delete sign_in_limit", "insert sign_in_limit"],
      () =>
        getDb()
          .transaction()
          .execute((tx) => forgiveAttempt(tx, { ...attempt, now: now.add({ seconds: 1 }) })),
    );
  });

  test("that starts no session forgives nothing", async () => {
    await insertStaff(getDb());
    const enter = () => signIn(getDb(), { ...attempt, password, allowExamples: false });
    expect(await whileRefusing(getDb(), getAt(), "insert staff_session", enter)).toContain("write refused");
    const counts = await getDb().selectFrom("sign_in_limit").select("failures").execute();
    expect(counts).toEqual([{ failures: 1 }, { failures: 1 }, { failures: 1 }]);
  });
});
