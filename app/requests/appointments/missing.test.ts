import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import type { Staff } from "#app/staff/staff.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { cancelForFamily, tellOfAppointment, undoAppointmentMark } from "./acts.server.ts";
import { bookForFamily } from "./booking.server.ts";
import { requestsWithoutAppointment } from "./missing.server.ts";

const noor: Staff = { id: "noor", name: "Noor", department: "meedoen", role: "worker" };
const [ten, eleven] = ["09", "10"].map((hour) => slotOf(`2026-11-27T${hour}:30:00.000Z|phone|`));

describeOnBothEngines("the list of families without an appointment", (getDb) => {
  const book = async (slot = ten, id?: string) => {
    const requestId = id ?? (await insertRequest(getDb())).id;
    if (!slot) throw new Error("No time.");
    const wish = { staff: noor, requestId, type: "geldgesprek", slot, policy, now: tuesday } as const;
    const booked = await bookForFamily(getDb(), wish);
    if (booked.outcome !== "done") throw new Error(booked.outcome);
    return { requestId, appointment: booked.appointmentId };
  };
  const fill = () => insertWorkers(getDb(), [{ id: "bart", week: [[5, "09:00", "17:00", "WNK"]] }]);
  const act = (appointmentId: string, now = tuesday) => ({ staff: noor, appointmentId, policy, now });
  const cancelByFamily = (appointmentId: string) =>
    cancelAppointment(getDb(), { appointmentId, sequence: 0, by: "citizen", policy, now: tuesday });
  const list = async (staff = noor) =>
    (await requestsWithoutAppointment(getDb(), staff)).map(({ id, reason }) => [id, reason]);

  test("has who cancelled the appointment, or whose appointment we cancelled, until there is a new one", async () => {
    await fill();
    const { requestId, appointment } = await book();
    expect(await list()).toEqual([]);
    expect(await cancelByFamily(appointment)).toMatchObject({ ok: true });
    expect(await list()).toEqual([[requestId, "cancelledByFamily"]]);
    const { appointment: again } = await book(eleven, requestId);
    expect(await list()).toEqual([]);
    expect(await cancelForFamily(getDb(), act(again), 0)).toBe("done");
    expect(await list()).toEqual([[requestId, "cancelled"]]);
  });

  test("has who did not come, until that was a slip or the appointment was held after all", async () => {
    await fill();
    const { requestId, appointment } = await book();
    const after = act(appointment, Temporal.Instant.from("2026-11-27T13:00:00Z"));
    await tellOfAppointment(getDb(), after, "missed");
    expect(await list()).toEqual([[requestId, "missed"]]);
    await undoAppointmentMark(getDb(), after, "missed");
    expect(await list()).toEqual([]);
    await tellOfAppointment(getDb(), after, "missed");
    await tellOfAppointment(getDb(), after, "done");
    expect(await list()).toEqual([]);
  });

  test("has who wants to be called and for whom the rules ask an appointment, and nobody who asked for none", async () => {
    await insertRequest(getDb(), { firstContactBy: "2026-11-25" });
    const { id: calls } = await insertRequest(getDb(), { firstContactBy: "2026-11-28" });
    const { id: needs } = await insertRequest(getDb(), { firstContactBy: "2026-11-27" });
    const change = getDb().updateTable("request");
    await change.set({ wants_conversation: "call-me" }).where("id", "=", calls).execute();
    await change.set({ conversation_required: 1 }).where("id", "=", needs).execute();
    expect(await list()).toEqual([
      [needs, "required"],
      [calls, "callMe"],
    ]);
  });

  test("has no request that is closed, nor one of which every part is answered", async () => {
    await fill();
    const { requestId, appointment } = await book();
    await cancelByFamily(appointment);
    const parts = getDb().updateTable("part").where("request_id", "=", requestId);
    for (const status of ["decided", "closed"] as const) {
      await parts.set({ status }).execute();
      expect(await list()).toEqual([]);
    }
    await parts.set({ status: "waiting-for-family" }).execute();
    expect(await list()).toHaveLength(1);
    await getDb().updateTable("request").set({ status: "closed" }).execute();
    expect(await list()).toEqual([]);
    await getDb().updateTable("request").set({ status: "submitted" }).execute();
    await getDb().deleteFrom("part").execute();
    expect(await list()).toHaveLength(1);
  });

  test("is for whoever works on requests of the department that holds the contact", async () => {
    await fill();
    await cancelByFamily((await book()).appointment);
    expect(await list({ ...noor, role: "team_lead" })).toHaveLength(1);
    for (const role of ["manager", "quality", "mediator", "functional_admin"] as const)
      expect(await list({ ...noor, role })).toEqual([]);
    expect(await list({ ...noor, department: "wonen" })).toEqual([]);
    await getDb().updateTable("request").set({ contact_department: "wonen" }).execute();
    expect(await list()).toEqual([]);
  });
});
