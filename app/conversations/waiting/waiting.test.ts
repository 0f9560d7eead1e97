import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { openDatabase } from "#db/open.server.ts";
import { slotOf, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aRecorder, aWorker, outboxOf } from "#tests/support/messages.ts";
import { holdSlot } from "#app/conversations/booking/appointments.server.ts";
import { cancelAppointment } from "#app/conversations/booking/cancel.server.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import type { Appointment } from "#app/conversations/booking/read.server.ts";
import { offerFreedTimes } from "./offers.server.ts";
import { isWaiting, joinWaiting, leaveWaiting } from "./waiting.server.ts";

const early = "2026-11-25T09:00:00.000Z|office|WNK";
const late = ["2026-12-01T09:30:00.000Z", "2026-12-01T10:30:00.000Z", "2026-12-01T11:30:00.000Z"];

describeOnBothEngines("waiting for an earlier time", (getDb, getAt) => {
  const by = { by: "citizen", policy, now: sunday };
  const book = (starts: string, email: string | null = "a@example.org") =>
    aConversation(getDb(), { email, starts });
  const cancel = ({ id }: Appointment) =>
    cancelAppointment(getDb(), { appointmentId: id, sequence: 0, ...by });
  const offer = (now = sunday) => offerFreedTimes(getDb(), policy, now);
  const offers = async () => (await outboxOf(getDb())).filter(({ template }) => template === "offer");
  const waitAt = async (starts: string, email: string | null = "a@example.org") => {
    const { appointment } = await book(`${starts}|phone|`, email);
    await joinWaiting(getDb(), appointment.id, sunday);
    return appointment;
  };

  test("a cancelled time is offered once to whoever waits, and to nobody else", async () => {
    const { appointment } = await book(early);
    const waiting = await waitAt(late[0] ?? "");
    const content = (await book(`${late[1]}|phone|`)).appointment;
    expect(await offer()).toBe(0);
    await cancel(appointment);
    expect(await offer()).toBe(1);
    expect(await offer()).toBe(0);
    const [row, ...others] = await offers();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ appointment_id: waiting.id, status: "waiting" });
    expect(JSON.parse(row?.payload ?? "{}")).toEqual({
      sequence: 0,
      slot: "2026-11-25T09:00:00.000Z|phone|",
    });
    expect(await isWaiting(getDb(), content.id)).toBe(false);
  });

  test("the offer is a message with a link to that time", async () => {
    const { appointment } = await book(early);
    await waitAt(late[0] ?? "", "waits@example.org");
    await cancel(appointment);
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => sunday.add({ minutes: 1 })).round();
    const mail = sent.messages.filter(({ text }) => text.includes("/eerder?tijd="));
    expect(mail).toHaveLength(1);
    expect(mail[0]?.to).toBe("waits@example.org");
    expect(mail[0]?.text).toContain("Woensdag 25 november, 10.00 tot 10.45 uur");
    expect(mail[0]?.text).toContain(encodeURIComponent("2026-11-25T09:00:00.000Z|phone|"));
  });

  test("of several who are offered a time the first has it, the others keep theirs", async () => {
    const { appointment } = await book(early);
    const waiting = [];
    for (const starts of late) waiting.push(await waitAt(starts));
    await cancel(appointment);
    expect(await offer()).toBe(3);
    const slot = slotOf("2026-11-25T09:00:00.000Z|phone|");
    const other = await openDatabase(getAt());
    const results = await Promise.all(
      waiting.map(({ id }, index) =>
        moveAppointment(index === 1 ? other : getDb(), { appointmentId: id, sequence: 0, slot, ...by }),
      ),
    );
    await other.destroy();
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "taken")).toHaveLength(2);
    const rows = await getDb()
      .selectFrom("appointment")
      .selectAll()
      .where("status", "=", "confirmed")
      .execute();
    expect(rows.map(({ starts_at }) => starts_at).filter((starts) => starts === slot.startsAt)).toHaveLength(
      1,
    );
    expect(rows).toHaveLength(3);
  });

  test("a time that was moved away from is offered too; a later one is not", async () => {
    const { appointment } = await book(early);
    await waitAt(late[0] ?? "");
    const { appointment: last } = await book("2026-12-02T12:00:00.000Z|office|WNK");
    await cancel(last);
    expect(await offer()).toBe(0);
    const slot = slotOf("2026-12-02T12:00:00.000Z|office|WNK");
    await moveAppointment(getDb(), { appointmentId: appointment.id, sequence: 0, slot, ...by });
    expect(await offer()).toBe(1);
  });

  test("a time is offered that a longer appointment fits in when its own time is free", async () => {
    const { appointment } = await book(early);
    const waiting = await waitAt("2026-11-25T10:00:00.000Z");
    const ends_at = "2026-11-25T11:15:00.000Z";
    await getDb().updateTable("appointment").set({ ends_at }).where("id", "=", waiting.id).execute();
    await cancel(appointment);
    expect(await offer()).toBe(1);
  });

  test("who moves to a later time is not offered the time they left", async () => {
    const appointment = await waitAt("2026-11-25T09:00:00.000Z");
    const slot = slotOf(`${late[0]}|phone|`);
    await moveAppointment(getDb(), { appointmentId: appointment.id, sequence: 0, slot, ...by });
    expect(await offer()).toBe(0);
    await cancel((await book("2026-11-25T11:00:00.000Z|office|WNK")).appointment);
    expect(await offer()).toBe(1);
  });

  test("nothing is offered to whoever left the list, cannot be reached, or when somebody took it meanwhile", async () => {
    const { appointment } = await book(early);
    const left = await waitAt(late[0] ?? "");
    await leaveWaiting(getDb(), left.id);
    await waitAt(late[1] ?? "", null);
    await cancel(appointment);
    expect(await offer()).toBe(0);
    const { appointment: again } = await book(early);
    await waitAt(late[2] ?? "");
    await cancelAppointment(getDb(), { appointmentId: again.id, sequence: 0, ...by });
    await holdSlot(getDb(), wishOf("visitor", early));
    expect(await offer()).toBe(0);
  });

  test("a hold that expires is news for whoever began to wait while it was held", async () => {
    await waitAt(late[0] ?? "");
    await holdSlot(getDb(), wishOf("visitor", early, { now: sunday.add({ minutes: 5 }) }));
    const { appointment } = await aConversation(getDb(), {
      email: "b@example.org",
      starts: "2026-11-30T10:30:00.000Z|office|WNK",
    });
    await joinWaiting(getDb(), appointment.id, sunday.add({ minutes: 6 }));
    expect(await offer(sunday.add({ minutes: 24 }))).toBe(0);
    expect(await offer(sunday.add({ minutes: 26 }))).toBe(1);
    expect(await offer(sunday.add({ minutes: 27 }))).toBe(0);
    expect((await offers()).map(({ appointment_id }) => appointment_id)).toEqual([appointment.id]);
  });

  test("two processes that notice the same time offer it once", async () => {
    const { appointment } = await book(early);
    await waitAt(late[0] ?? "");
    await cancel(appointment);
    const other = await openDatabase(getAt());
    const counts = await Promise.all([offer(), offerFreedTimes(other, policy, sunday), offer()]);
    await other.destroy();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await offers()).toHaveLength(1);
  });
});
