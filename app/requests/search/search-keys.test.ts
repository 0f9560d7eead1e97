import { expect, test } from "vitest";
import { up } from "#db/migrations/2026-11-30-search-keys.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";

describeOnBothEngines("by what a request can be found", (getDb) => {
  const keys = () => getDb().selectFrom("search_key").selectAll().orderBy("kind").orderBy("key").execute();

  test("is worked out alike for requests that were there before", async () => {
    const phone = "+31612345678";
    await insertRequest(getDb(), {
      id: "r1",
      reference: "VS-4K7M-9PXR",
      lastName: "Bakker-Yılmaz O’Brien",
      contact: { phone },
    });
    await insertRequest(getDb(), {
      id: "r2",
      reference: "VS-ABCD-EFGH",
      lastName: "ريـــاضة Ærø",
      contact: { phone: null },
    });
    const written = await keys();
    expect(written.length).toBeGreaterThan(10);
    await getDb().schema.dropTable("search_key").execute();
    await up(getDb());
    expect(await keys()).toEqual(written);
  });

  test("goes with the request", async () => {
    await insertRequest(getDb(), { id: "r1" });
    await getDb().deleteFrom("request").where("id", "=", "r1").execute();
    expect(await keys()).toEqual([]);
  });
});
