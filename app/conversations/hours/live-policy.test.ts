import { pino } from "pino";
import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { openDatabase } from "#db/open.server.ts";
import { fillTerms, readTerms } from "./terms.server.ts";
import { followPolicy } from "./live-policy.server.ts";

describeOnBothEngines("the policy with the terms of the database", (getDb, getAt) => {
  const silent = pino({ level: "silent" });
  const shorten = () =>
    getDb().updateTable("conversation_type").set({ minutes: 35 }).where("id", "=", "geldgesprek").execute();
  const minutesIn = ({ conversationTypes }: typeof voorbeeldstad) =>
    conversationTypes.find(({ id }) => id === "geldgesprek")?.minutes;

  test("begins as the municipality wrote it, hours in order of the week", async () => {
    const { locations, conversationTypes } = await readTerms(getDb());
    expect(conversationTypes).toEqual(voorbeeldstad.conversationTypes);
    expect(locations).toMatchObject(voorbeeldstad.locations);
  });

  test("is not filled again where an administrator changed or removed something", async () => {
    await shorten();
    await getDb().deleteFrom("location_hours").where("location_id", "=", "WNK").execute();
    await getDb().deleteFrom("location_hours").where("location_id", "=", "BIB").execute();
    await getDb().deleteFrom("location").where("id", "=", "BIB").execute();
    await Promise.all([fillTerms(getDb(), voorbeeldstad), fillTerms(getDb(), voorbeeldstad)]);
    const { locations, conversationTypes } = await readTerms(getDb());
    expect(minutesIn({ ...voorbeeldstad, conversationTypes })).toBe(35);
    expect(locations.find(({ id }) => id === "WNK")).toMatchObject({ opening: [], walkIn: [] });
    expect(locations.find(({ id }) => id === "BIB")).toMatchObject(voorbeeldstad.locations[3] ?? {});
  });

  test("follows what another process changes, and keeps what it knows when the database is away", async () => {
    const own = await openDatabase(getAt());
    const live = await followPolicy(own, voorbeeldstad, silent);
    expect(minutesIn(live.current())).toBe(45);
    await shorten();
    expect(minutesIn(live.current())).toBe(45);
    await expect.poll(() => minutesIn(live.current())).toBe(35);
    expect(live.current().norms).toBe(voorbeeldstad.norms);
    await own.destroy();
    await live.look();
    expect(minutesIn(live.current())).toBe(35);
    live.stop();
  });
});
