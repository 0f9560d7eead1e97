import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { insertWorkers, slotOf, sunday as now, wishOf } from "#tests/support/conversations.ts";
import { describeOnPostgres } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { patiently, untilSomebodyWaits, whileChanging } from "#tests/support/row-locks.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { cancelAppointment } from "./cancel.server.ts";
import { holdSlotIn } from "./hold-slot.server.ts";
import { confirmHold, holdSlot } from "./appointments.server.ts";
import { moveAppointment } from "./move.server.ts";

const ten = "2026-11-27T09:00:00.000Z|office|WNK";
const eleven = "2026-11-27T10:00:00.000Z|office|WNK";
const noon = "2026-11-27T11:00:00.000Z|office|WNK";

describeOnPostgres("while somebody else changes", (getDb, getAt) => {
  const bart = () => insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);

  async function held(draftId: string, slot: string, at = now): Promise<string> {
    const result = await holdSlot(getDb(), wishOf(draftId, slot, { now: at }));
    if (!result.ok) throw new Error(result.reason);
    return result.appointment.id;
  }

  test("a hold that is taken away meanwhile is not confirmed", async () => {
    await bart();
    const db = patiently(getAt());
    const id = await held("d-r1", ten);
    await insertRequest(db, { id: "r1" });
    const confirmed = await whileChanging(
      db,
      (tx) => tx.updateTable("appointment").set({ status: "cancelled" }).where("id", "=", id).execute(),
      () => db.transaction().execute((tx) => confirmHold(tx, { draftId: "d-r1", requestId: "r1", now })),
    );
    expect(confirmed).toEqual({ ok: false, reason: "lost" });
    expect(await db.selectFrom("appointment").select("status").execute()).toEqual([{ status: "cancelled" }]);
  });

  test.each(["move", "cancel"] as const)(
    "who wants to %s an appointment sees what became of it",
    async (act) => {
      await bart();
      const db = patiently(getAt());
      await insertRequest(db, { id: "r1" });
      const appointmentId = await bookAppointment(db, { requestId: "r1", slot: ten, now });
      const wish = { appointmentId, sequence: 0, by: "citizen", policy, now };
      const result = await whileChanging(
        db,
        (tx) =>
          tx
            .updateTable("appointment")
            .set({ status: "cancelled", sequence: 1 })
            .where("id", "=", appointmentId)
            .execute(),
        () =>
          act === "move"
            ? moveAppointment(db, { ...wish, slot: slotOf(eleven) })
            : cancelAppointment(db, wish),
      );
      expect(result).toMatchObject({ ok: false, reason: "cancelled" });
      const stored = await db.selectFrom("appointment").selectAll().executeTakeFirstOrThrow();
      expect(stored).toMatchObject({ status: "cancelled", sequence: 1, starts_at: slotOf(ten).startsAt });
    },
  );

  test("two who want what the other lets go of do not wait for each other for ever", async () => {
    await bart();
    const db = patiently(getAt());
    // Long ago: all three have expired by now.
    const before = now.subtract({ hours: 2 });
    await held("d1", ten, before);
    await held("d2", eleven, before);
    const other = await held("d3", noon, before);
    await db.updateTable("appointment").set({ draft_id: "d2" }).where("id", "=", other).execute();
    const hold = (draftId: string, slot: string) =>
      db.transaction().execute((tx) => holdSlotIn(tx, wishOf(draftId, slot)));
    const results = await whileChanging(
      db,
      (tx) => tx.selectFrom("appointment").select("id").where("id", "=", other).forUpdate().execute(),
      async () => {
        const second = hold("d2", ten);
        await untilSomebodyWaits(db);
        return Promise.all([hold("d1", eleven), second]);
      },
      2,
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  });
});
