import { spawn } from "node:child_process";
import { once } from "node:events";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { insertWorkers, sunday, wishOf } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { openDatabase } from "#db/open.server.ts";
import { confirmHold, holdSlot, refreshHold } from "./appointments.server.ts";
import { insertRequest } from "#tests/support/requests.ts";

const slot = "2026-11-27T09:00:00.000Z|office|WNK";
const worker = (id: string) => ({ id, week: [[5, "10:00", "11:00", "WNK"]] }) as const;
const racer = new URL("../../../tests/support/hold-racer.ts", import.meta.url).pathname;

describeOnBothEngines("many who want one time", (getDb, getAt) => {
  async function stored() {
    const cells = await getDb().selectFrom("appointment_cell").selectAll().execute();
    const appointments = await getDb().selectFrom("appointment").selectAll().execute();
    const orphans = cells.filter((cell) => !appointments.some(({ id }) => id === cell.appointment_id));
    return {
      cells: cells.length,
      live: appointments.filter(({ status }) => status === "held").length,
      orphans,
    };
  }

  async function startRacer(name: string, count: number) {
    const process = spawn(
      execPath,
      ["--import", "tsx", racer, JSON.stringify(getAt()), slot, name, String(count)],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    const lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
    const line = async () => String((await lines.next()).value);
    expect(await line()).toBe("ready");
    return async () => {
      const exit = once(process, "exit");
      process.stdin.write("go\n");
      const outcomes = JSON.parse(await line()) as string[];
      await exit;
      return outcomes;
    };
  }

  test("of fifty in two processes exactly one gets the last one", async () => {
    await insertWorkers(getDb(), [worker("bart")]);
    const races = await Promise.all([startRacer("left", 25), startRacer("right", 25)]);
    const outcomes = (await Promise.all(races.map((go) => go()))).flat();
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(49);
    expect(await stored()).toEqual({ cells: 11, live: 1, orphans: [] });
  });

  test("every person who is free is found", async () => {
    const people = ["a", "b", "c", "d", "e"].map(worker);
    await insertWorkers(getDb(), people);
    const other = await openDatabase(getAt());
    const drafts = Array.from({ length: 50 }, (_, index) => `d${index}`);
    const results = await Promise.all(
      drafts.map((draft, index) => holdSlot(index % 2 ? other : getDb(), wishOf(draft, slot))),
    );
    await other.destroy();
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await stored()).toEqual({ cells: 55, live: 5, orphans: [] });
  });

  test("one draft that clicks often ends with one time", async () => {
    await insertWorkers(getDb(), ["a", "b", "c"].map(worker));
    await Promise.all(Array.from({ length: 12 }, () => holdSlot(getDb(), wishOf("d1", slot))));
    const { id: requestId } = await insertRequest(getDb());
    const now = sunday;
    await getDb()
      .transaction()
      .execute((tx) => confirmHold(tx, { draftId: "d1", requestId, now }));
    expect(await stored()).toEqual({ cells: 11, live: 0, orphans: [] });
  });

  test("an expired time that its draft confirms while others take it is whose it is, once", async () => {
    await insertWorkers(getDb(), [worker("bart")]);
    for (let round = 0; round < 10; round += 1) {
      await getDb().deleteFrom("appointment").execute();
      await holdSlot(getDb(), wishOf("late", slot));
      const { id: requestId } = await insertRequest(getDb());
      const now = sunday.add({ hours: 1 });
      const confirming = getDb()
        .transaction()
        .execute((tx) => confirmHold(tx, { draftId: "late", requestId, now }));
      const others = Array.from({ length: 6 }, (_, index) =>
        holdSlot(getDb(), wishOf(`d${index}`, slot, { now })),
      );
      const refreshing = refreshHold(getDb(), "other", now, 20);
      const [confirmed, ...held] = await Promise.all([confirming, ...others]);
      await refreshing;
      expect([confirmed, ...held].filter((result) => result?.ok)).toHaveLength(1);
      expect((await stored()).cells).toBe(11);
    }
  });
});
