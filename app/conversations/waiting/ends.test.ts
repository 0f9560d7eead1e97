import type { KyselyPlugin } from "kysely";
import { expect, test } from "vitest";
import { voorbeeldstad as policy } from "#app/municipality/voorbeeldstad/index.ts";
import { slotOf, sunday } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation } from "#tests/support/messages.ts";
import type { Db } from "#db/schema.ts";
import { moveAppointment } from "#app/conversations/booking/move.server.ts";
import { isWaiting, joinWaiting } from "./waiting.server.ts";

const slot = slotOf("2026-11-25T09:00:00.000Z|phone|");

/** A process that dies when it would do something with a table. */
const diesAt = (table: string): KyselyPlugin => ({
  transformQuery({ node }) {
    const writes = node.kind === "InsertQueryNode" || node.kind === "DeleteQueryNode";
    if (writes && JSON.stringify(node).includes(`"name":"${table}"`)) throw new Error(`died at ${table}`);
    return node;
  },
  transformResult: ({ result }) => Promise.resolve(result),
});

describeOnBothEngines("the place on the list of whoever takes an offered time", (getDb) => {
  const waitsLate = async () => {
    const { appointment } = await aConversation(getDb(), { starts: "2026-12-01T09:30:00.000Z|phone|" });
    await joinWaiting(getDb(), appointment.id, sunday);
    return appointment.id;
  };
  const move = (appointmentId: string, { db = getDb(), endsWaiting = true, sequence = 0 } = {}) =>
    moveAppointment(db, { appointmentId, sequence, slot, endsWaiting, by: "citizen", policy, now: sunday });
  const stateOf = async (id: string) => {
    const row = await getDb()
      .selectFrom("appointment")
      .select(["starts_at", "sequence"])
      .where("id", "=", id)
      .executeTakeFirst();
    return { ...row, waits: await isWaiting(getDb(), id) };
  };
  const before = { starts_at: "2026-12-01T09:30:00.000Z", sequence: 0, waits: true };
  const after = { starts_at: slot.startsAt, sequence: 1, waits: false };

  test("ends with the move, once", async () => {
    const id = await waitsLate();
    expect(await move(id, { sequence: 3 })).toEqual({ ok: false, reason: "changed" });
    expect(await stateOf(id)).toEqual(before);
    expect(await move(id)).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual(after);
    await joinWaiting(getDb(), id, sunday);
    expect(await move(id)).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual({ ...after, waits: true });
  });

  test("stays when they choose a time themselves", async () => {
    const id = await waitsLate();
    expect(await move(id, { endsWaiting: false })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toEqual({ ...after, waits: true });
  });

  test.each(["waiting", "freed_time", "audit"])(
    "stays, and the appointment with it, when the server dies at %s",
    async (table) => {
      const id = await waitsLate();
      const db: Db = getDb().withPlugin(diesAt(table));
      await expect(move(id, { db })).rejects.toThrow(`died at ${table}`);
      expect(await stateOf(id)).toEqual(before);
      expect(await move(id)).toMatchObject({ ok: true });
      expect(await stateOf(id)).toEqual(after);
    },
  );
});
