import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { isWaiting, joinWaiting } from "#app/conversations/waiting/waiting.server.ts";
import { createDraft, openDraft } from "#app/intake/drafts/drafts.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { sunday } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation } from "#tests/support/messages.ts";
import type { AppointmentTable } from "#db/schema.ts";
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

  it("takes places on the waiting list away of appointments that are not to come any more, with what was offered", async () => {
    const db = getDb();
    const appointmentAt = async (starts: string, status: AppointmentTable["status"] = "confirmed") => {
      const { appointment } = await aConversation(db, { starts: `${starts}|phone|` });
      const { id } = appointment;
      await joinWaiting(db, id, sunday);
      await db.updateTable("appointment").set({ status }).where("id", "=", id).execute();
      return id;
    };
    const begun = await appointmentAt("2026-11-24T09:00:00.000Z");
    const toCome = await appointmentAt("2026-11-24T10:30:00.000Z");
    await appointmentAt("2026-11-25T09:00:00.000Z", "missed");
    await appointmentAt("2026-11-25T10:30:00.000Z", "done");
    await appointmentAt("2026-11-25T12:00:00.000Z", "cancelled");
    const places = await db.selectFrom("waiting").select("id").execute();
    await db
      .insertInto("waiting_offer")
      .values(
        places.map(({ id }) => ({ waiting_id: id, starts_at: "2026-11-24T08:00:00.000Z", offered_at: "" })),
      )
      .execute();
    await tidy({ db, policy: voorbeeldstad }, now);
    expect(await isWaiting(db, begun)).toBe(false);
    const left = await db.selectFrom("waiting").select("appointment_id").execute();
    expect(left).toEqual([{ appointment_id: toCome }]);
    expect(await db.selectFrom("waiting_offer").select("starts_at").execute()).toHaveLength(1);
  });
});
