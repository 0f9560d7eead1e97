import { verify } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { examplePassword, seedVoorbeeldstad } from "./seed.server.ts";
import { exampleStaff } from "./staff.ts";

describeOnBothEngines("the example municipality", (getDb) => {
  const staff = () => getDb().selectFrom("staff").selectAll().orderBy("id").execute();

  test("has people who cannot sign in", async () => {
    await seedVoorbeeldstad(getDb(), { accounts: false });
    const people = await staff();
    expect(people).toHaveLength(exampleStaff.length);
    expect(people.some((worker) => worker.password_hash !== null || worker.example === 1)).toBe(false);
  });

  test("gives them accounts that are marked, and a second time changes nothing", async () => {
    await seedVoorbeeldstad(getDb(), { accounts: false });
    await seedVoorbeeldstad(getDb(), { accounts: true });
    const people = await staff();
    expect(people.every((worker) => worker.example === 1)).toBe(true);
    expect(await verify(people[0]?.password_hash ?? "", examplePassword)).toBe(true);
    await seedVoorbeeldstad(getDb(), { accounts: true });
    expect(await staff()).toEqual(people);
  });
});
