import { expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { openDatabase } from "#db/open.server.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { claim } from "#app/outbox/claim.server.ts";
import { aConversation, aRecorder, aWorker, outboxOf } from "#tests/support/messages.ts";
import { mostAttempts } from "#app/outbox/retry.ts";
import { messagesOfRequest, notReachedAmong } from "#app/outbox/sent.server.ts";

const subjectOf = (kind: string) => wordsFor("nl").say(`mail:ordinary.subject.${kind}`);
const due = Temporal.Instant.from("2026-11-22T10:00:00Z");

describeOnBothEngines("the worker", (getDb, getAt) => {
  test("sends what is due, and a reminder when its time has come", async () => {
    await aConversation(getDb(), { email: "fatima@example.org" });
    const sent = aRecorder();
    let now = due;
    const worker = aWorker(getDb(), sent, () => now);
    await worker.round();
    expect(sent.subjects()).toEqual([subjectOf("confirmation")]);
    now = Temporal.Instant.from("2026-11-25T08:59:59Z");
    await worker.round();
    expect(sent.messages).toHaveLength(1);
    now = Temporal.Instant.from("2026-11-25T09:00:00Z");
    await worker.round();
    expect(sent.subjects().slice(1)).toEqual([subjectOf("reminder-days")]);
    now = Temporal.Instant.from("2026-11-27T07:00:00Z");
    await worker.round();
    await worker.round();
    expect(sent.subjects().slice(2)).toEqual([subjectOf("reminder-hours")]);
    expect((await outboxOf(getDb())).map(({ status }) => status)).toEqual(["sent", "sent", "sent"]);
  });

  test("sends nothing to a family without a safe address", async () => {
    await aConversation(getDb(), { email: null, phone: "+31612345678", mayLeaveMessage: false });
    expect(await outboxOf(getDb())).toEqual([]);
  });

  test("drops a message whose address is not safe any more, and a reminder that is too late", async () => {
    const { requestId } = await aConversation(getDb(), { email: "fatima@example.org" });
    const sent = aRecorder();
    const late = Temporal.Instant.from("2026-11-27T09:00:00Z");
    await aWorker(getDb(), sent, () => late).round();
    expect(sent.subjects()).toEqual([subjectOf("confirmation")]);
    await getDb()
      .updateTable("outbox")
      .set({ status: "waiting" })
      .where("template", "=", "confirmation")
      .execute();
    const row = await getDb().selectFrom("request").select("contact").executeTakeFirstOrThrow();
    const contact = JSON.parse(row.contact) as { policy: object };
    await getDb()
      .updateTable("request")
      .set({ contact: JSON.stringify({ ...contact, policy: { ...contact.policy, email: null } }) })
      .where("id", "=", requestId)
      .execute();
    await aWorker(getDb(), sent, () => late).round();
    expect(sent.messages).toHaveLength(1);
    expect((await outboxOf(getDb())).map(({ status, problem }) => [status, problem])).toEqual([
      ["dropped", "address"],
      ["dropped", "past"],
      ["dropped", "past"],
    ]);
  });

  test.each([
    "a@b.example,c@d.example",
    "a@b.example\r\nBcc: c@d.example",
    "Evil <c@d.example>",
    "a @b.example",
  ])("never sends to what is not one plain address: %j", async (email) => {
    await aConversation(getDb(), { email, starts: null });
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => due).round();
    expect(sent.messages).toEqual([]);
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "dropped", problem: "address" });
  });

  test("sends the last reminder also as a text message, and everything when there is no mail", async () => {
    const phone = { phone: "06 12345678", mayLeaveMessage: true };
    await aConversation(getDb(), { email: "fatima@example.org", ...phone });
    const rows = await outboxOf(getDb());
    expect(rows.map(({ template, channel }) => `${template} ${channel}`).sort()).toEqual([
      "confirmation mail",
      "reminder-days mail",
      "reminder-hours mail",
      "reminder-hours sms",
    ]);
    await getDb().deleteFrom("outbox").execute();
    await aConversation(getDb(), { email: null, ...phone, starts: null });
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => due).round();
    expect(sent.messages).toMatchObject([{ to: "+31612345678", html: null, calendar: null }]);
    expect(sent.messages[0]?.text).not.toContain("\n");
  });

  test.each([
    ["landline", { phone: "+31201234567", mayLeaveMessage: true }],
    ["may not leave a message", { phone: "+31612345678", mayLeaveMessage: false }],
    ["has to be careful", { phone: "+31612345678", mayLeaveMessage: true, neutral: true }],
  ])("sends no text message: %s", async (_why, contact) => {
    await aConversation(getDb(), { email: null, ...contact });
    expect(await outboxOf(getDb())).toEqual([]);
  });

  test("tries again later, each time longer after, until it has failed", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const sent = aRecorder(() => ({ status: "later", problem: "451" }));
    let now = due;
    const worker = aWorker(getDb(), sent, () => now);
    const waits: number[] = [];
    for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
      await worker.round();
      await worker.round();
      const [row] = await outboxOf(getDb());
      expect(row).toMatchObject({ status: "waiting", attempts: attempt, problem: "451", claim: null });
      const next = Temporal.Instant.from(row?.next_at ?? "");
      waits.push(next.since(now).total("minutes"));
      now = next;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
    await worker.round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "failed", attempts: mostAttempts });
    expect(sent.messages).toHaveLength(mostAttempts);
    const audit = await getDb()
      .selectFrom("audit")
      .selectAll()
      .where("action", "=", "message.failed")
      .execute();
    expect(audit).toHaveLength(1);
    expect(await getDb().selectFrom("appointment_link").selectAll().execute()).toEqual([]);
  });

  test("gives up at once on what is refused", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const sent = aRecorder(() => ({ status: "refused", problem: "550" }));
    await aWorker(getDb(), sent, () => due).round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "failed", problem: "550", attempts: 1 });
  });

  test("what did not arrive is there for staff, without the address", async () => {
    const { requestId } = await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const other = await aConversation(getDb(), { email: "other@example.org", starts: null });
    const refuse = ({ to }: { to: string }) => to.startsWith("fatima");
    const sent = aRecorder();
    const post: typeof sent.post = (message, handOver) =>
      refuse(message) ? Promise.resolve({ status: "refused", problem: "550" }) : sent.post(message, handOver);
    await aWorker(getDb(), { post }, () => due).round();
    expect([...(await notReachedAmong(getDb(), [requestId, other.requestId]))]).toEqual([requestId]);
    const messages = await messagesOfRequest(getDb(), requestId);
    expect(messages).toMatchObject([
      { kind: "confirmation", channel: "mail", status: "failed", problem: "550" },
    ]);
    expect(JSON.stringify(messages)).not.toContain("@");
  });

  test("of two that work at once one sends each message", async () => {
    for (let index = 0; index < 20; index += 1)
      await aConversation(getDb(), { email: `family${index}@example.org`, starts: null });
    const other = await openDatabase(getAt());
    const sent = aRecorder();
    await Promise.all([
      aWorker(getDb(), sent, () => due).round(),
      aWorker(other, sent, () => due).round(),
      aWorker(getDb(), sent, () => due).round(),
    ]);
    await other.destroy();
    expect(new Set(sent.messages.map(({ to }) => to)).size).toBe(20);
    expect(sent.messages).toHaveLength(20);
  });

  test("takes over from one that died before the message left, when its claim ends", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const [row] = await outboxOf(getDb());
    expect(await claim(getDb(), row?.id ?? "", due)).toMatchObject({ attempts: 1 });
    expect(await claim(getDb(), row?.id ?? "", due)).toBeNull();
    const sent = aRecorder();
    await aWorker(getDb(), sent, () => due.add({ seconds: 119 })).round();
    expect(sent.messages).toHaveLength(0);
    await aWorker(getDb(), sent, () => due.add({ seconds: 120 })).round();
    expect(sent.messages).toHaveLength(1);
  });

  test("never sends again what left with one that died", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const died = aRecorder();
    // Takes the message over and never says another word.
    const first = aWorker(
      getDb(),
      {
        ...died,
        post: async (message, handOver) => {
          await handOver();
          await died.post(message, () => Promise.resolve(true));
          return new Promise(() => undefined);
        },
      },
      () => due,
    );
    void first.round();
    await expect.poll(() => died.messages.length).toBe(1);
    const sent = aRecorder();
    let now = due.add({ seconds: 60 });
    const second = aWorker(getDb(), sent, () => now);
    await second.round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "sending" });
    now = due.add({ hours: 3 });
    await second.round();
    await second.round();
    expect(sent.messages).toHaveLength(0);
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "unknown", problem: "stopped" });
  });

  test("lets nothing leave when its claim ended while it was at it", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    let now = due;
    const fast = aRecorder();
    const slow = aRecorder();
    const worker = aWorker(
      getDb(),
      {
        ...slow,
        post: async (message, handOver) => {
          now = due.add({ minutes: 10 });
          await aWorker(getDb(), fast, () => now).round();
          return slow.post(message, handOver);
        },
      },
      () => now,
    );
    await worker.round();
    expect([slow.messages.length, fast.messages.length]).toEqual([0, 1]);
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "sent" });
  });

  test("does not send what was taken back while it was being made", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const sent = aRecorder();
    const worker = aWorker(
      getDb(),
      {
        ...sent,
        post: async (message, handOver) => {
          await getDb().deleteFrom("outbox").execute();
          return sent.post(message, handOver);
        },
      },
      () => due,
    );
    await worker.round();
    expect(sent.messages).toHaveLength(0);
  });

  test("survives a post that breaks", async () => {
    await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const sent = aRecorder();
    await aWorker(getDb(), { ...sent, post: () => Promise.reject(new Error("broken")) }, () => due).round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "waiting", problem: "EPOST" });
  });

  test("starts nothing new once it is stopped", async () => {
    await aConversation(getDb(), { email: "a@example.org", starts: null });
    await aConversation(getDb(), { email: "b@example.org", starts: null });
    const sent = aRecorder();
    const worker = aWorker(
      getDb(),
      {
        ...sent,
        post: async (message, handOver) => {
          void worker.stop();
          return sent.post(message, handOver);
        },
      },
      () => due,
    );
    await worker.round();
    expect(sent.messages).toHaveLength(1);
    await worker.round();
    expect(sent.messages).toHaveLength(1);
  });
});
