import { expect, test } from "vitest";
import { sunday as now } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, outboxOf } from "#tests/support/messages.ts";
import { claim, drop, dueMessages, giveUpOnLost, markSending, settle } from "./claim.server.ts";
import type { Outcome } from "./post.ts";

const claimEnds = now.add({ seconds: 120 });
const outcomes: readonly Outcome[] = [
  { status: "sent" },
  { status: "later", problem: "451" },
  { status: "refused", problem: "550" },
  { status: "unknown", problem: "ETIMEDOUT" },
];

describeOnBothEngines("a message that is claimed", (getDb) => {
  async function put(address = "fatima@example.org"): Promise<string> {
    await aConversation(getDb(), { email: address, starts: null });
    const row = (await outboxOf(getDb())).find(({ recipient }) => recipient === address);
    if (!row) throw new Error("Nothing was put in the outbox.");
    return row.id;
  }
  async function claimed(id: string, at = now) {
    const row = await claim(getDb(), id, at);
    if (!row) throw new Error("Somebody else has it.");
    return row;
  }

  test("is due to nobody and claimed by nobody until its claim ends", async () => {
    const id = await put();
    expect(await dueMessages(getDb(), now.subtract({ seconds: 1 }), 10)).toEqual([]);
    expect(await claim(getDb(), id, now.subtract({ seconds: 1 }))).toBeNull();
    expect(await dueMessages(getDb(), now, 10)).toEqual([id]);
    await claimed(id);
    const justBefore = claimEnds.subtract({ milliseconds: 1 });
    expect(await dueMessages(getDb(), justBefore, 10)).toEqual([]);
    expect(await claim(getDb(), id, justBefore)).toBeNull();
    expect(await dueMessages(getDb(), claimEnds, 10)).toEqual([id]);
    expect(await claimed(id, claimEnds)).toMatchObject({ attempts: 2 });
  });

  test("is not sent under somebody else's claim", async () => {
    const id = await put();
    const mine = await claimed(id);
    const theirs = await claimed(id, claimEnds);
    expect(await markSending(getDb(), mine, claimEnds)).toBe(false);
    expect(await outboxOf(getDb())).toMatchObject([{ status: "waiting", claim: theirs.claim }]);
    expect(await markSending(getDb(), theirs, claimEnds)).toBe(true);
    expect(await markSending(getDb(), theirs, claimEnds)).toBe(false);
  });

  test.each(outcomes)("is not written down as $status under somebody else's claim", async (outcome) => {
    const id = await put();
    const mine = await claimed(id);
    await claimed(id, claimEnds);
    const before = await outboxOf(getDb());
    await settle(getDb(), mine, outcome, claimEnds, 0.5);
    await drop(getDb(), mine, "address");
    expect(await outboxOf(getDb())).toEqual(before);
  });

  test.each(outcomes)("that ends as $status leaves the other messages as they are", async (outcome) => {
    const id = await put();
    const other = await put("other@example.org");
    await claimed(other);
    const before = (await outboxOf(getDb())).find((row) => row.id === other);
    const mine = await claimed(id);
    await markSending(getDb(), mine, now);
    await settle(getDb(), mine, outcome, now, 0.5);
    expect((await outboxOf(getDb())).find((row) => row.id === other)).toEqual(before);
    const row = (await outboxOf(getDb())).find((candidate) => candidate.id === id);
    expect(row).toMatchObject({ claim: null, claimed_until: null });
    expect(row?.status).toBe(
      { sent: "sent", later: "waiting", refused: "failed", unknown: "unknown", lost: "sending" }[
        outcome.status
      ],
    );
  });

  test("that was dropped is claimed and sent by nobody any more", async () => {
    const id = await put();
    const other = await put("other@example.org");
    await drop(getDb(), await claimed(id), "address");
    expect(await outboxOf(getDb())).toMatchObject([
      { id, status: "dropped", problem: "address", claim: null, claimed_until: null },
      { id: other, status: "waiting" },
    ]);
    expect(await claim(getDb(), id, claimEnds)).toBeNull();
    expect(await dueMessages(getDb(), claimEnds, 10)).toEqual([other]);
  });

  test("is given up only when it left and its claim ended", async () => {
    const waiting = await put();
    await claimed(waiting);
    const leaving = await put("other@example.org");
    await markSending(getDb(), await claimed(leaving), now);
    await giveUpOnLost(getDb(), claimEnds.subtract({ milliseconds: 1 }));
    expect((await outboxOf(getDb())).map(({ status }) => status)).toEqual(["waiting", "sending"]);
    await giveUpOnLost(getDb(), claimEnds);
    expect(await outboxOf(getDb())).toMatchObject([
      { status: "waiting" },
      { status: "unknown", problem: "stopped" },
    ]);
  });

  test("comes in order of its time, and as many as asked", async () => {
    const ids = [await put("a@example.org"), await put("b@example.org"), await put("c@example.org")];
    await getDb()
      .updateTable("outbox")
      .set({ next_at: "2026-11-20T00:00:00.000Z" })
      .where("id", "=", ids[2] ?? "")
      .execute();
    expect(await dueMessages(getDb(), now, 2)).toEqual([ids[2], ids[0]]);
  });
});
