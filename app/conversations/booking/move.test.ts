import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { insertWorkers, slotOf, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, outboxOf } from "#tests/support/messages.ts";
import { holdSlot } from "./appointments.server.ts";
import { cancelAppointment } from "./cancel.server.ts";
import { appointmentByLink, newLink } from "./links.server.ts";
import { moveAppointment } from "./move.server.ts";
import type { Appointment } from "./read.server.ts";

const friday = "2026-11-27T09:00:00.000Z|office|WNK";
const monday = "2026-11-30T09:30:00.000Z|office|WNK";
const email = "fatima@example.org";

describeOnBothEngines("a booked conversation", (getDb, getAt) => {
  const move = (appointment: Appointment, slot: string, more: object = {}) =>
    moveAppointment(getDb(), {
      appointmentId: appointment.id,
      sequence: appointment.sequence,
      slot: slotOf(slot),
      by: "citizen",
      policy,
      now: sunday,
      ...more,
    });
  const cancel = (appointment: Appointment, more: object = {}) =>
    cancelAppointment(getDb(), {
      appointmentId: appointment.id,
      sequence: appointment.sequence,
      by: "citizen",
      policy,
      now: sunday,
      ...more,
    });
  const stored = (id: string) =>
    getDb().selectFrom("appointment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const cells = () => getDb().selectFrom("appointment_cell").selectAll().orderBy("cell").execute();
  const actions = async () =>
    (await getDb().selectFrom("audit").select("action").execute()).map(({ action }) => action);

  test("moves whole: time, cells, messages, reminders and audit", async () => {
    const { appointment, requestId } = await aConversation(getDb(), { email });
    const before = await stored(appointment.id);
    expect(await move(appointment, monday)).toMatchObject({ ok: true });
    const after = await stored(appointment.id);
    expect(after).toMatchObject({
      uid: before.uid,
      sequence: 1,
      status: "confirmed",
      starts_at: "2026-11-30T09:30:00.000Z",
      ends_at: "2026-11-30T10:15:00.000Z",
      request_id: requestId,
    });
    const taken = await cells();
    expect(taken).toHaveLength(11);
    expect(taken[0]?.cell).toBe(Date.parse(after.starts_at) / 300_000);
    expect((await outboxOf(getDb())).map(({ template, next_at }) => [template, next_at])).toEqual([
      ["confirmation", "2026-11-22T09:00:00.000Z"],
      ["changed", "2026-11-22T09:00:00.000Z"],
      ["reminder-days", "2026-11-28T09:30:00.000Z"],
      ["reminder-hours", "2026-11-30T07:30:00.000Z"],
    ]);
    expect(await actions()).toEqual(["appointment.moved"]);
  });

  test("stays as it is when the new time is taken, not offered or too soon", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const { appointment: other } = await aConversation(getDb(), { email, starts: monday });
    const before = [await stored(appointment.id), await cells(), await outboxOf(getDb())];
    expect(await move(appointment, monday)).toEqual({ ok: false, reason: "taken" });
    expect(await move(appointment, "2026-11-30T03:00:00.000Z|office|WNK")).toMatchObject({
      reason: "not-offered",
    });
    expect(await move(appointment, "2026-11-22T10:00:00.000Z|office|WNK")).toMatchObject({
      reason: "not-offered",
    });
    expect([await stored(appointment.id), await cells(), await outboxOf(getDb())]).toEqual(before);
    expect(await actions()).toEqual([]);
    expect(other.staffIds).toEqual(["bart"]);
  });

  test("may move over its own time, and to another way of talking", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const later = await move(appointment, "2026-11-27T09:15:00.000Z|phone|");
    expect(later).toMatchObject({ ok: true, appointment: { channel: "phone", location: null, sequence: 1 } });
    expect(await cells()).toHaveLength(11);
  });

  test("stays with who holds it when they can, else goes to somebody who can", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const week = [1, 5].map((weekday) => [weekday, "09:00", "17:00", "WNK"] as const);
    await insertWorkers(getDb(), [{ id: "aart", week: [...week, [3, "09:30", "16:00", "WNK"]] }]);
    expect(await move(appointment, monday)).toMatchObject({ ok: true, appointment: { staffIds: ["bart"] } });
    await getDb().deleteFrom("roster").where("staff_id", "=", "bart").where("weekday", "=", 3).execute();
    const moved = await move({ ...appointment, sequence: 1 }, "2026-12-02T09:30:00.000Z|office|WNK");
    expect(moved).toMatchObject({ ok: true, appointment: { staffIds: ["aart"], sequence: 2 } });
  });

  test("takes over a time whose hold expired, and not one that is held", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    await holdSlot(getDb(), wishOf("visitor", monday));
    expect(await move(appointment, monday)).toEqual({ ok: false, reason: "taken" });
    const now = sunday.add({ minutes: 21 });
    expect(await move(appointment, monday, { now })).toMatchObject({ ok: true });
    expect(await cells()).toHaveLength(11);
  });

  test("moves once when asked twice, and not from a page that is out of date", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const results = await Promise.all([move(appointment, monday), move(appointment, monday)]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await stored(appointment.id)).toMatchObject({ sequence: 1 });
    expect((await outboxOf(getDb())).filter(({ template }) => template === "changed")).toHaveLength(1);
    expect(await move(appointment, friday)).toEqual({ ok: false, reason: "changed" });
    expect(await cancel(appointment)).toMatchObject({ ok: false, reason: "changed" });
  });

  test("is cancelled whole, and stays cancelled", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    expect(await cancel(appointment)).toMatchObject({ ok: true });
    expect(await stored(appointment.id)).toMatchObject({
      status: "cancelled",
      sequence: 1,
      uid: appointment.uid,
    });
    expect(await cells()).toEqual([]);
    expect((await outboxOf(getDb())).map(({ template }) => template)).toEqual(["confirmation", "cancelled"]);
    expect(await actions()).toEqual(["appointment.cancelled"]);
    expect(await cancel({ ...appointment, sequence: 1 })).toMatchObject({ ok: false, reason: "cancelled" });
    expect(await move({ ...appointment, sequence: 1 }, monday)).toEqual({ ok: false, reason: "cancelled" });
    expect(await holdSlot(getDb(), wishOf("visitor", friday))).toMatchObject({ ok: true });
  });

  test("is changed by phone only when it is too soon, and by nobody when it is over", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const dayBefore = Temporal.Instant.from("2026-11-26T09:00:00Z");
    const later = dayBefore.add({ milliseconds: 1 });
    expect(await move(appointment, monday, { now: later })).toEqual({ ok: false, reason: "too-late" });
    expect(await cancel(appointment, { now: later })).toMatchObject({ ok: false, reason: "too-late" });
    expect(await move(appointment, monday, { now: later, by: "bart" })).toMatchObject({ ok: true });
    const after = Temporal.Instant.from("2026-11-30T09:30:00Z");
    const again = { ...appointment, sequence: 1 };
    expect(await cancel(again, { now: after, by: "bart" })).toMatchObject({ ok: false, reason: "past" });
  });

  test("is moved or cancelled, never both, when both are asked at once", async () => {
    const other = await openDatabase(getAt());
    for (let round = 0; round < 8; round += 1) {
      await getDb().deleteFrom("appointment").execute();
      const { appointment } = await aConversation(getDb(), { email });
      const wish = { appointmentId: appointment.id, sequence: 0, by: "citizen", policy, now: sunday };
      const [moved, cancelled] = await Promise.all([
        moveAppointment(other, { ...wish, slot: slotOf(monday) }),
        cancelAppointment(getDb(), wish),
      ]);
      expect([moved.ok, cancelled.ok].filter(Boolean)).toHaveLength(1);
      const loser = moved.ok ? cancelled : moved;
      expect(loser).toMatchObject({ reason: moved.ok ? "changed" : "cancelled" });
      expect(await stored(appointment.id)).toMatchObject({
        status: moved.ok ? "confirmed" : "cancelled",
        sequence: 1,
      });
      expect(await cells()).toHaveLength(moved.ok ? 11 : 0);
    }
    await other.destroy();
  });

  test("of two that change places at once neither is lost", async () => {
    const { appointment: one } = await aConversation(getDb(), { email });
    const { appointment: two } = await aConversation(getDb(), { email, starts: monday });
    const other = await openDatabase(getAt());
    const [first, second] = await Promise.all([
      move(one, monday),
      moveAppointment(other, {
        appointmentId: two.id,
        sequence: 0,
        slot: slotOf(friday),
        by: "citizen",
        policy,
        now: sunday,
      }),
    ]);
    await other.destroy();
    expect(first.ok && second.ok).toBe(false);
    expect(await cells()).toHaveLength(22);
  });

  test("opens by each of its links, of which only a hash is stored", async () => {
    const { appointment } = await aConversation(getDb(), { email });
    const secrets = [
      await newLink(getDb(), appointment.id, sunday),
      await newLink(getDb(), appointment.id, sunday),
    ];
    for (const secret of secrets) {
      expect(Buffer.from(secret, "base64url").length * 8).toBeGreaterThanOrEqual(128);
      expect(await appointmentByLink(getDb(), secret)).toMatchObject({ id: appointment.id });
      expect(
        await appointmentByLink(
          getDb(),
          secret.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
        ),
      ).toBeNull();
    }
    const rows = await getDb().selectFrom("appointment_link").selectAll().execute();
    for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret);
    for (const odd of ["", "x", "'; drop table appointment_link", "a".repeat(32), "\u0000".repeat(32)])
      expect(await appointmentByLink(getDb(), odd)).toBeNull();
  });
});
