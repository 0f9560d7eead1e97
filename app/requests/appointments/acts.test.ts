import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Staff, StaffRole } from "#app/staff/staff.ts";
import { insertWorkers, slotOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { insertRequest } from "#tests/support/requests.ts";
import { tuesday } from "#tests/support/staff-pages.ts";
import { bookAppointment } from "#tests/support/appointments.ts";
import {
  cancelForFamily,
  moveForFamily,
  tellOfAppointment,
  undoAppointmentMark,
  type AppointmentActResult,
} from "./acts.server.ts";
import { bookableRequest, bookForFamily } from "./booking.server.ts";
import { reportAppointment } from "./report.server.ts";
import { requestsWithoutAppointment } from "./missing.server.ts";

const policy = voorbeeldstad;
const person = (department: DepartmentId = "meedoen", role: StaffRole = "worker", id = "noor"): Staff => ({
  id,
  name: id,
  department,
  role,
});
const noor = person();
const ten = "2026-11-27T09:00:00.000Z|office|WNK";
const eleven = "2026-11-27T10:00:00.000Z|office|WNK";

describeOnBothEngines("a colleague and an appointment", (getDb) => {
  const twoWorkers = () =>
    insertWorkers(getDb(), [
      {
        id: "bart",
        week: [
          [2, "09:00", "17:00", "BIB"],
          [5, "10:00", "15:00", "WNK"],
        ],
      },
      { id: "noor", week: [[2, "09:00", "17:00", "BIB"]] },
    ]);
  const appointmentOf = (id: string) =>
    getDb().selectFrom("appointment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const audit = () => getDb().selectFrom("audit").select(["actor", "action"]).orderBy("id").execute();
  const outbox = () => getDb().selectFrom("outbox").select("template").orderBy("id").execute();
  const email = { email: "fatima@example.org", mayLeaveMessage: false };
  const book = (requestId: string, slot = ten, staff = noor) =>
    bookForFamily(getDb(), {
      staff,
      requestId,
      type: "geldgesprek",
      slot: slotOf(slot),
      policy,
      now: tuesday,
    });

  test("books for a family that has none, with its message and reminders, as long as its interpreter needs", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb(), { contact: email });
    const booked = await book(id);
    if (booked.outcome !== "done") throw new Error(booked.outcome);
    expect(await appointmentOf(booked.appointmentId)).toMatchObject({
      status: "confirmed",
      request_id: id,
      starts_at: "2026-11-27T09:00:00.000Z",
      ends_at: "2026-11-27T10:15:00.000Z",
      language: "ar",
      sequence: 0,
    });
    expect(await audit()).toEqual([{ actor: "noor", action: "appointment.booked" }]);
    expect((await outbox()).map(({ template }) => template)).toEqual([
      "booked",
      "reminder-days",
      "reminder-hours",
    ]);
    const request = await getDb().selectFrom("request").select("wants_conversation").executeTakeFirst();
    expect(request?.wants_conversation).toBe("booked");
    expect(await book(id, eleven)).toEqual({ outcome: "has-one" });
  });

  test("does not book what is taken, past, closed or of another department", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const { id: other } = await insertRequest(getDb());
    await bookAppointment(getDb(), { requestId: other, slot: ten });
    expect(await book(id)).toEqual({ outcome: "taken" });
    expect(await book(id, "2026-11-24T09:00:00.000Z|office|BIB")).toEqual({ outcome: "not-offered" });
    await getDb()
      .insertInto("closing")
      .values({ id: "c1", date: "2026-12-04", location: null, name: "Verhuizing" })
      .execute();
    expect(await book(id, "2026-12-04T09:00:00.000Z|office|WNK")).toEqual({ outcome: "not-offered" });
    for (const staff of [
      person("wonen"),
      person("meedoen", "manager"),
      person("kwaliteit", "functional_admin"),
    ]) {
      expect(await book(id, eleven, staff)).toEqual({ outcome: "not-found" });
      expect(await bookableRequest(getDb(), staff, id, policy)).toBeNull();
      expect(await requestsWithoutAppointment(getDb(), staff)).toEqual([]);
    }
    expect(
      await bookForFamily(getDb(), {
        ...actOf(noor),
        requestId: id,
        type: "scheidingsgesprek",
        slot: slotOf(eleven),
      }),
    ).toEqual({
      outcome: "not-found",
    });
    expect(await getDb().selectFrom("appointment").select("id").execute()).toHaveLength(1);
  });

  test("books once when two do it at the same moment", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const results = await Promise.all([book(id, ten), book(id, eleven), book(id, ten)]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["done", "has-one", "has-one"]);
    expect(await getDb().selectFrom("appointment").select("id").execute()).toHaveLength(1);
  });

  const actOf = (staff: Staff, now = tuesday) => ({ staff, policy, now });

  test("moves and cancels it, also shortly before, and nobody else does", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb(), { contact: email });
    const appointmentId = await bookAppointment(getDb(), {
      requestId: id,
      slot: "2026-11-27T09:00:00.000Z|office|WNK",
    });
    const soon = Temporal.Instant.from("2026-11-27T08:30:00.000Z");
    const act = (staff: Staff) => ({ ...actOf(staff, soon), appointmentId });
    const strangers = [person("wonen"), person("meedoen", "mediator"), person("meedoen", "quality")];
    for (const staff of strangers) {
      expect(await moveForFamily(getDb(), act(staff), { slot: slotOf(eleven), sequence: 0 })).toBe(
        "not-found",
      );
      expect(await cancelForFamily(getDb(), act(staff), 0)).toBe("not-found");
      expect(await tellOfAppointment(getDb(), act(staff), "arrived")).toBe("not-found");
    }
    expect(await moveForFamily(getDb(), act(noor), { slot: slotOf(eleven), sequence: 7 })).toBe("changed");
    expect(await moveForFamily(getDb(), act(noor), { slot: slotOf(eleven), sequence: 0 })).toBe("done");
    expect(await appointmentOf(appointmentId)).toMatchObject({
      starts_at: "2026-11-27T10:00:00.000Z",
      sequence: 1,
    });
    expect(await cancelForFamily(getDb(), act(noor), 0)).toBe("changed");
    expect(await cancelForFamily(getDb(), act(noor), 1)).toBe("done");
    expect((await appointmentOf(appointmentId)).status).toBe("cancelled");
    expect((await audit()).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      "noor appointment.moved",
      "noor appointment.cancelled",
    ]);
    expect((await outbox()).map(({ template }) => template)).toContain("cancelled");
  });

  test("is arrived, missed and done only when that can be", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const at = (now: string) => ({ ...actOf(noor, Temporal.Instant.from(now)), appointmentId });
    const tell = (now: string, mark: "arrived" | "missed" | "done") =>
      tellOfAppointment(getDb(), at(now), mark);
    for (const mark of ["arrived", "missed", "done"] as const) {
      expect(await tell("2026-11-26T09:00:00Z", mark)).toBe("changed");
    }
    expect(await tell("2026-11-27T08:50:00Z", "missed")).toBe("changed");
    expect(await tell("2026-11-27T08:50:00Z", "arrived")).toBe("done");
    expect(await tell("2026-11-27T08:51:00Z", "arrived")).toBe("done");
    expect((await appointmentOf(appointmentId)).arrived_at).toBe("2026-11-27T08:50:00.000Z");
    expect(await tell("2026-11-27T09:30:00Z", "missed")).toBe("changed");
    expect(await tell("2026-11-27T09:30:00Z", "done")).toBe("done");
    expect(await tell("2026-11-27T09:31:00Z", "done")).toBe("done");
    expect(await tell("2026-11-27T09:31:00Z", "arrived")).toBe("changed");
    expect(await cancelForFamily(getDb(), at("2026-11-27T09:32:00Z"), 0)).toBe("changed");
    expect((await audit()).map(({ action }) => action)).toEqual(["appointment.arrived", "appointment.done"]);
  });

  test("that was missed can have been held after all, and a new one can be booked", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const after = { ...actOf(noor, Temporal.Instant.from("2026-11-27T12:00:00Z")), appointmentId };
    expect(await tellOfAppointment(getDb(), after, "missed")).toBe("done");
    expect((await book(id, "2026-12-04T09:00:00.000Z|office|WNK")).outcome).toBe("done");
    expect(await tellOfAppointment(getDb(), after, "done")).toBe("done");
  });

  test("of whom two tell something else at once, one is heard", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const act = { ...actOf(noor, Temporal.Instant.from("2026-11-27T09:20:00Z")), appointmentId };
    const results: AppointmentActResult[] = await Promise.all([
      tellOfAppointment(getDb(), act, "arrived"),
      tellOfAppointment(getDb(), act, "missed"),
    ]);
    expect([...results].sort()).toEqual(["changed", "done"]);
    const { status, arrived_at } = await appointmentOf(appointmentId);
    expect([status === "missed", arrived_at !== null].filter(Boolean)).toHaveLength(1);
    expect(await audit()).toHaveLength(1);
  });

  test("that was told of by mistake is as it was before", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const at = (now: string, staff = noor) => ({
      ...actOf(staff, Temporal.Instant.from(now)),
      appointmentId,
    });
    const soon = at("2026-11-27T08:50:00Z");
    const after = at("2026-11-27T12:00:00Z");
    const state = async () => {
      const { status, arrived_at } = await appointmentOf(appointmentId);
      return [status, arrived_at !== null];
    };
    expect(await undoAppointmentMark(getDb(), soon, "arrived")).toBe("changed");
    await tellOfAppointment(getDb(), soon, "arrived");
    expect(await undoAppointmentMark(getDb(), soon, "arrived")).toBe("done");
    expect(await undoAppointmentMark(getDb(), soon, "arrived")).toBe("changed");
    expect(await state()).toEqual(["confirmed", false]);
    await tellOfAppointment(getDb(), soon, "arrived");
    await tellOfAppointment(getDb(), after, "done");
    for (const mark of ["arrived", "missed"] as const)
      expect(await undoAppointmentMark(getDb(), after, mark)).toBe("changed");
    expect(await undoAppointmentMark(getDb(), after, "done")).toBe("done");
    expect(await state()).toEqual(["confirmed", true]);
    for (const staff of [person("wonen"), person("meedoen", "manager"), person("meedoen", "mediator")])
      expect(await undoAppointmentMark(getDb(), at("2026-11-27T12:00:00Z", staff), "arrived")).toBe(
        "not-found",
      );
    expect((await audit()).map(({ action }) => action)).toEqual([
      "appointment.arrived",
      "appointment.unmarked",
      "appointment.arrived",
      "appointment.done",
      "appointment.unmarked",
    ]);
  });

  test("is not taken back after a week, a report, or a new appointment", async () => {
    await twoWorkers();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const at = (now: string) => ({ ...actOf(noor, Temporal.Instant.from(now)), appointmentId });
    const after = at("2026-11-27T12:00:00Z");
    await tellOfAppointment(getDb(), after, "missed");
    expect(await undoAppointmentMark(getDb(), at("2026-12-04T23:00:00Z"), "missed")).toBe("changed");
    expect((await book(id, "2026-12-04T09:00:00.000Z|office|WNK")).outcome).toBe("done");
    expect(await undoAppointmentMark(getDb(), after, "missed")).toBe("changed");
    await getDb()
      .updateTable("appointment")
      .set({ status: "cancelled" })
      .where("id", "<>", appointmentId)
      .execute();
    expect(await undoAppointmentMark(getDb(), at("2026-12-04T22:59:00Z"), "missed")).toBe("done");
    const report = { agreed: "Niets.", answered: [], nextStep: "", nextBy: null };
    expect(await reportAppointment(getDb(), after, { report, seen: 0 })).toBe("done");
    expect(await undoAppointmentMark(getDb(), after, "done")).toBe("changed");
    expect((await appointmentOf(appointmentId)).status).toBe("done");
  });

  test("of a mediator is told of by the mediator, and not moved", async () => {
    await twoWorkers();
    await getDb().updateTable("staff").set({ role: "mediator" }).where("id", "=", "bart").execute();
    const { id } = await insertRequest(getDb());
    const appointmentId = await bookAppointment(getDb(), { requestId: id, slot: ten });
    const anke = person("meedoen", "mediator", "bart");
    const act = { ...actOf(anke, Temporal.Instant.from("2026-11-27T08:50:00Z")), appointmentId };
    expect(await moveForFamily(getDb(), act, { slot: slotOf(eleven), sequence: 0 })).toBe("not-found");
    expect(await tellOfAppointment(getDb(), act, "arrived")).toBe("done");
  });

  test("that is only held is nobody's yet", async () => {
    await twoWorkers();
    const appointmentId = await bookAppointment(getDb(), { requestId: null, slot: ten });
    const act = { ...actOf(noor), appointmentId };
    expect(await tellOfAppointment(getDb(), act, "arrived")).toBe("not-found");
    expect(await cancelForFamily(getDb(), act, 0)).toBe("not-found");
    expect(await cancelForFamily(getDb(), { ...act, appointmentId: "' or 1=1" }, 0)).toBe("not-found");
  });
});
