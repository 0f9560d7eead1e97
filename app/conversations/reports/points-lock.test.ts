import { expect, test } from "vitest";
import { insertWorkers, sunday as now } from "#tests/support/conversations.ts";
import { describeOnPostgres } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { patiently, whileChanging } from "#tests/support/row-locks.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { withStaff } from "#app/conversations/booking/read.server.ts";
import { addPoint, mostPoints, pointsOf } from "./points.server.ts";

describeOnPostgres("a point for an appointment", (getDb, getAt) => {
  async function bookedAppointment(requestId: string) {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);
    await insertRequest(getDb(), { id: requestId });
    const slot = "2026-11-27T09:00:00.000Z|office|WNK";
    const id = await bookAppointment(getDb(), { requestId, slot, now });
    const row = await getDb().selectFrom("appointment").selectAll().where("id", "=", id).executeTakeFirst();
    if (!row) throw new Error("The appointment was not booked.");
    return withStaff(getDb(), row);
  }
  const point = (request_id: string, index: number) => ({
    id: `p${index}`,
    request_id,
    at: "2026-11-22T08:00:00.000Z",
    text: `Punt ${index}`,
  });

  test("is counted with one that is being added", async () => {
    const appointment = await bookedAppointment("r1");
    const db = patiently(getAt());
    const there = Array.from({ length: mostPoints - 1 }, (_, index) => point("r1", index));
    await db.insertInto("agenda_point").values(there).execute();
    const result = await whileChanging(
      db,
      async (tx) => {
        await tx.selectFrom("appointment").select("id").forUpdate().execute();
        await tx.insertInto("agenda_point").values(point("r1", mostPoints)).execute();
      },
      () => addPoint(db, { appointment, text: "Nog een", now }),
    );
    expect(result).toBe("full");
    expect(await pointsOf(db, "r1")).toHaveLength(mostPoints);
  });

  test("is not added to an appointment that is being cancelled", async () => {
    const appointment = await bookedAppointment("r1");
    const db = patiently(getAt());
    const result = await whileChanging(
      db,
      (tx) => tx.updateTable("appointment").set({ status: "cancelled" }).execute(),
      () => addPoint(db, { appointment, text: "Nog een", now }),
    );
    expect(result).toBe("closed");
    expect(await pointsOf(db, "r1")).toEqual([]);
  });
});
