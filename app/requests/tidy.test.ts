import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { createDraft, openDraft } from "#app/intake/drafts.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { tidy } from "./tidy.server.ts";

const now = Temporal.Instant.from("2026-11-24T09:15:00Z");
const days = (count: number) => now.add({ hours: 24 * count });

describeOnBothEngines("tidying", (getDb) => {
  it("takes drafts away whose time is over, and leaves the others", async () => {
    const db = getDb();
    const old = await createDraft(db, { topics: ["other"] }, 14, now);
    const young = await createDraft(db, { topics: ["other"] }, 14, days(10));
    await tidy({ db, policy: voorbeeldstad }, days(15));
    expect(await openDraft(db, young, days(15))).not.toBeNull();
    const rows = await db.selectFrom("draft").select("id").execute();
    expect(rows.map((row) => row.id)).toEqual([young.id]);
    expect(await openDraft(db, old, now)).toBeNull();
  });
});
