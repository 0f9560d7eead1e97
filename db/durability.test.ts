import { expect, test } from "vitest";
import { describeOnPostgres } from "#tests/support/databases.ts";
import { assertDurablePostgres } from "./durability.server.ts";

describeOnPostgres("durability", (getDb) => {
  test("is refused by a server that does not wait for the disk, as the one of the tests", async () => {
    await expect(assertDurablePostgres(getDb())).rejects.toThrow("fsync=off");
  });
});
