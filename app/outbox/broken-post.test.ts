import { expect, test } from "vitest";
import { sunday } from "#tests/support/conversations.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aRecorder, aWorker, fridayAtTen, outboxOf } from "#tests/support/messages.ts";

describeOnBothEngines("a post that breaks", (getDb) => {
  const links = () => getDb().selectFrom("appointment_link").selectAll().execute();
  const audit = () =>
    getDb().selectFrom("audit").select("action").where("action", "like", "message.%").execute();

  test("after the message left: it may have arrived, and is never sent again", async () => {
    const email = "fatima@example.org";
    await aConversation(getDb(), { email, starts: fridayAtTen });
    const sent = aRecorder();
    let now = sunday;
    const post: typeof sent.post = async (message, handOver) => {
      await sent.post(message, handOver);
      throw new Error("broken");
    };
    const worker = aWorker(getDb(), { post }, () => now);
    await worker.round();
    const [row] = await outboxOf(getDb());
    expect(row).toMatchObject({ status: "unknown", problem: "EPOST", claim: null });
    // Whoever reads it after all can follow its link.
    expect(await links()).toHaveLength(1);
    expect(await audit()).toEqual([{ action: "message.unknown" }]);
    now = sunday.add({ hours: 1 });
    await worker.round();
    expect(sent.messages).toHaveLength(1);
  });

  test("before the message left: it is tried again, with another link", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: fridayAtTen });
    const worker = aWorker(getDb(), { post: () => Promise.reject(new Error("broken")) }, () => sunday);
    await worker.round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "waiting", problem: "EPOST", attempts: 1 });
    expect(await links()).toEqual([]);
    expect(await audit()).toEqual([]);
  });
});
