import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import type { Staff } from "#app/staff/staff.ts";
import type { Tx } from "#db/schema.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnPostgres } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { patiently, whileChanging } from "#tests/support/row-locks.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import { undoAppointmentMark } from "./acts.server.ts";
import { bookForFamily } from "./booking.server.ts";
import { reportAppointment } from "./report.server.ts";

const noor: Staff = { id: "noor", name: "noor", department: "meedoen", role: "worker" };
const ten = "2026-11-27T09:00:00.000Z|office|WNK";
const eleven = "2026-11-27T10:00:00.000Z|office|WNK";
const after = Temporal.Instant.from("2026-11-27T12:00:00Z");

describeOnPostgres("a colleague, while another one", (getDb, getAt) => {
  async function bookedFor(requestId: string, status: "confirmed" | "missed" | "done" = "confirmed") {
    await insertWorkers(getDb(), [
      { id: "bart", week: [[5, "09:00", "17:00", "WNK"]] },
      { id: "noor", week: [[2, "09:00", "17:00", "BIB"]] },
    ]);
    await insertRequest(getDb(), { id: requestId });
    const id = await bookAppointment(getDb(), { requestId, slot: ten });
    await getDb().updateTable("appointment").set({ status }).where("id", "=", id).execute();
    return id;
  }
  const lockForAct = (tx: Tx, id: string) =>
    tx.selectFrom("appointment").select("id").where("id", "=", id).forUpdate().execute();
  const lockRequest = (tx: Tx) => tx.selectFrom("request").select("id").forUpdate().execute();
  const statusOf = async (id: string) =>
    (await getDb().selectFrom("appointment").select("status").where("id", "=", id).executeTakeFirst())
      ?.status;

  test("writes a report, does not take back that it was held", async () => {
    const appointmentId = await bookedFor("r1", "done");
    const db = patiently(getAt());
    const result = await whileChanging(
      db,
      async (tx) => {
        await lockForAct(tx, appointmentId);
        await tx
          .insertInto("appointment_report")
          .values({
            appointment_id: appointmentId,
            version: 1,
            request_id: "r1",
            staff_id: "bart",
            at: "2026-11-27T11:00:00.000Z",
            agreed: "Alles.",
            answered: "[]",
            next_step: "",
            next_by: null,
          })
          .execute();
      },
      () => undoAppointmentMark(db, { staff: noor, appointmentId, policy, now: after }, "done"),
    );
    expect([result, await statusOf(appointmentId)]).toEqual(["changed", "done"]);
  });

  test("takes back that it was held, writes a report of an appointment that was held", async () => {
    const appointmentId = await bookedFor("r1", "done");
    const db = patiently(getAt());
    const report = { agreed: "Alles.", answered: [], nextStep: "", nextBy: null };
    const result = await whileChanging(
      db,
      (tx) =>
        tx.updateTable("appointment").set({ status: "confirmed" }).where("id", "=", appointmentId).execute(),
      () => reportAppointment(db, { staff: noor, appointmentId, now: after }, { report, seen: 0 }),
    );
    expect([result, await statusOf(appointmentId)]).toEqual(["done", "done"]);
  });

  test("books a new appointment, does not take back that the old one was missed", async () => {
    const appointmentId = await bookedFor("r1", "missed");
    const newAppointment = await bookAppointment(getDb(), { requestId: null, slot: eleven });
    const db = patiently(getAt());
    const result = await whileChanging(
      db,
      async (tx) => {
        await lockRequest(tx);
        await tx
          .updateTable("appointment")
          .set({ status: "confirmed", request_id: "r1" })
          .where("id", "=", newAppointment)
          .execute();
      },
      () => undoAppointmentMark(db, { staff: noor, appointmentId, policy, now: after }, "missed"),
    );
    expect([result, await statusOf(appointmentId)]).toEqual(["changed", "missed"]);
  });

  test("books an appointment, does not book a second one", async () => {
    await insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);
    await insertRequest(getDb(), { id: "r1" });
    const first = await bookAppointment(getDb(), { requestId: null, slot: ten });
    const db = patiently(getAt());
    const result = await whileChanging(
      db,
      async (tx) => {
        await lockRequest(tx);
        await tx
          .updateTable("appointment")
          .set({ status: "confirmed", request_id: "r1" })
          .where("id", "=", first)
          .execute();
      },
      () =>
        bookForFamily(db, {
          staff: noor,
          requestId: "r1",
          type: "geldgesprek",
          slot: slotOf(eleven),
          policy,
          now: tuesday,
        }),
    );
    expect(result).toEqual({ outcome: "has-one" });
  });
});
