import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, test, vi } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { freePort } from "#tests/support/free-port.ts";
import { aConversation, aWorker, outboxOf } from "#tests/support/messages.ts";
import { says, startMailServer, startOddServer } from "#tests/support/smtp.ts";
import type { Outgoing } from "./post.ts";
import type { Post } from "./post.ts";
import { smtpPost } from "./post-smtp.server.ts";

const quick = { connect: 400, silence: 400 };
const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of cleanUp.splice(0)) await stop();
});

async function mailServer(...given: Parameters<typeof startMailServer>) {
  const server = await startMailServer(...given);
  cleanUp.push(server.stop);
  return server;
}

async function oddServer(...given: Parameters<typeof startOddServer>) {
  const server = await startOddServer(...given);
  cleanUp.push(server.stop);
  return server;
}

const message: Outgoing = {
  id: "01K000000000000000000000AA",
  to: "fatima@example.org",
  from: { name: "Gemeente Voorbeeldstad", address: "post@voorbeeldstad.example" },
  subject: "Afspraak",
  text: "Vrijdag\n\n.\n\nom 10 uur: één",
  html: "<p>Vrijdag</p>",
  calendar: null,
};
const yes = vi.fn(() => Promise.resolve(true));
afterEach(() => yes.mockClear());

describe("mail by SMTP", () => {
  test("arrives whole, for one recipient", async () => {
    const server = await mailServer();
    expect(await smtpPost(server.url, quick)(message, yes)).toEqual({ status: "sent" });
    const [received] = server.received;
    expect(received).toMatchObject({ from: "post@voorbeeldstad.example", to: ["fatima@example.org"] });
    expect(received?.mail).toMatchObject({
      subject: "Afspraak",
      from: { name: "Gemeente Voorbeeldstad", address: "post@voorbeeldstad.example" },
      messageId: "<01k000000000000000000000aa@voorbeeldstad.example>",
    });
    expect(received?.mail.text?.trim()).toBe(message.text);
    expect(yes).toHaveBeenCalledTimes(1);
  });

  test("is not handed over before the server asks for it", async () => {
    const server = await mailServer({ onRcptTo: (_to, _session, done) => done(says(450)) });
    expect(await smtpPost(server.url, quick)(message, yes)).toEqual({ status: "later", problem: "450" });
    expect(yes).not.toHaveBeenCalled();
  });

  test("stays here when it is another's turn", async () => {
    const server = await mailServer();
    const no = () => Promise.resolve(false);
    expect(await smtpPost(server.url, quick)(message, no)).toEqual({ status: "lost" });
    expect(server.received).toEqual([]);
  });

  test("refused for the recipient is final; refused for who we are is not", async () => {
    const server = await mailServer({ onRcptTo: (_to, _session, done) => done(says(550)) });
    expect(await smtpPost(server.url, quick)(message, yes)).toEqual({ status: "refused", problem: "550" });
    const strict = await mailServer({ onMailFrom: (_from, _session, done) => done(says(530)) });
    expect(await smtpPost(strict.url, quick)(message, yes)).toEqual({ status: "later", problem: "530" });
    const unwanted = await mailServer({ onMessage: () => says(554) });
    expect(await smtpPost(unwanted.url, quick)(message, yes)).toEqual({ status: "refused", problem: "554" });
  });

  test("waits for nobody: refused, silent from the start, silent halfway, hung up halfway", async () => {
    const closed = `smtp://127.0.0.1:${await freePort()}`;
    expect(await smtpPost(closed, quick)(message, yes)).toMatchObject({ status: "later" });
    const silent = await oddServer(() => null, null);
    expect(await smtpPost(silent.url, quick)(message, yes)).toEqual({
      status: "later",
      problem: "ETIMEDOUT",
    });
    const halfway = await oddServer((line) => (/^RCPT/.test(line) ? null : "250 ok"));
    expect(await smtpPost(halfway.url, quick)(message, yes)).toEqual({
      status: "later",
      problem: "ETIMEDOUT",
    });
    const rude = await oddServer((line) => (/^RCPT/.test(line) ? "drop" : "250 ok"));
    expect(await smtpPost(rude.url, quick)(message, yes)).toMatchObject({ status: "later" });
    expect(yes).not.toHaveBeenCalled();
  });

  test.each([
    ["goes silent", null],
    ["hangs up", "drop"],
  ] as const)("that %s after the message is unknown: it may have arrived", async (_name, after) => {
    const server = await oddServer((line) => {
      if (/^DATA/.test(line)) return "354 go on";
      if (line === ".") return after;
      return /^(EHLO|HELO|MAIL|RCPT)/.test(line) ? "250 ok" : null;
    });
    expect(await smtpPost(server.url, quick)(message, yes)).toMatchObject({ status: "unknown" });
  });

  test("signs in when the address says so", async () => {
    const tried: string[] = [];
    const server = await oddServer((line) => {
      tried.push(line);
      if (/^EHLO/.test(line)) return "250-odd\r\n250 AUTH PLAIN";
      return /^AUTH/.test(line) ? "535 no" : "250 ok";
    });
    const url = server.url.replace("smtp://", "smtp://loket:ge%40heim@");
    expect(await smtpPost(url, quick)(message, yes)).toEqual({ status: "later", problem: "535" });
    expect(tried.some((line) => line.includes(Buffer.from("\0loket\0ge@heim").toString("base64")))).toBe(
      true,
    );
  });

  test.each([
    { subject: "Afspraak\r\nBcc: evil@example.org" },
    { subject: "Afspraak\r\n\r\nHallo" },
    { from: { name: 'A"\r\nBcc: evil@example.org', address: message.from.address } },
    { to: "fatima@example.org\r\nRCPT TO:<evil@example.org>" },
    { to: "fatima@example.org, evil@example.org" },
    { to: "fatima@example.org>,<evil@example.org" },
    { to: '"a b"@example.org (comment) <evil@example.org>' },
  ])("goes to nobody else, whatever the text: %j", async (odd) => {
    const server = await mailServer();
    await smtpPost(server.url, quick)({ ...message, ...odd }, yes).catch(() => undefined);
    for (const { to, mail, raw } of server.received) {
      expect(to).toHaveLength(1);
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.headers.map(({ key }) => key)).not.toContain("bcc");
      expect(raw.toString("utf8")).not.toMatch(/^bcc:/im);
    }
    expect(server.received.flatMap(({ to }) => to)).not.toContain("evil@example.org");
  });
});

describeOnBothEngines("messages through a mail server", (getDb) => {
  const due = Temporal.Instant.from("2026-11-22T10:00:00Z");
  const { say } = wordsFor("nl");

  test("451, then accepted: it arrives later, once", async () => {
    await aConversation(getDb(), { email: "fatima@example.org" });
    let busy = true;
    const server = await mailServer({ onMessage: () => (busy ? says(451) : null) });
    let now = due;
    const worker = aWorker(getDb(), { post: smtpPost(server.url, quick) }, () => now);
    await worker.round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "waiting", attempts: 1, problem: "451" });
    busy = false;
    now = now.add({ minutes: 1 });
    await worker.round();
    await worker.round();
    expect(server.received).toHaveLength(1);
    const [row] = await outboxOf(getDb());
    expect(row).toMatchObject({ status: "sent", attempts: 2, problem: null, claim: null });
    // The link of the first attempt went nowhere and opens nothing.
    expect(await getDb().selectFrom("appointment_link").selectAll().execute()).toHaveLength(1);
  });

  test.each([
    ["down", () => Promise.resolve("smtp://127.0.0.1:1"), "ESOCKET"],
    ["silent", async () => (await oddServer(() => null, null)).url, "ETIMEDOUT"],
    [
      "slow halfway",
      async () => (await oddServer((line) => (/^RCPT/.test(line) ? null : "250 ok"))).url,
      "ETIMEDOUT",
    ],
    ["refusing", async () => (await oddServer(() => "421 busy", "421 busy")).url, "421"],
  ] as const)("%s, then there again: each message arrives, once", async (_how, away, problem) => {
    await aConversation(getDb(), { email: "fatima@example.org" });
    await aConversation(getDb(), { email: "other@example.org", starts: null });
    let url = await away();
    let now = due;
    const post: Post = (message, handOver) => smtpPost(url, quick)(message, handOver);
    const workers = [aWorker(getDb(), { post }, () => now), aWorker(getDb(), { post }, () => now)];
    const everyRound = () => Promise.all(workers.map((worker) => worker.round()));
    await everyRound();
    const waiting = (await outboxOf(getDb())).filter(({ template }) => template === "confirmation");
    for (const row of waiting) expect(row).toMatchObject({ status: "waiting", attempts: 1, problem });
    const server = await mailServer();
    url = server.url;
    now = now.add({ minutes: 2 });
    await everyRound();
    await everyRound();
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual([
      "fatima@example.org",
      "other@example.org",
    ]);
  });

  test("550: failed, and written down for staff", async () => {
    const { requestId } = await aConversation(getDb(), { email: "fatima@example.org", starts: null });
    const server = await mailServer({ onRcptTo: (_to, _session, done) => done(says(550)) });
    await aWorker(getDb(), { post: smtpPost(server.url, quick) }, () => due).round();
    expect((await outboxOf(getDb()))[0]).toMatchObject({ status: "failed", problem: "550" });
    const audit = await getDb().selectFrom("audit").selectAll().execute();
    expect(audit).toMatchObject([{ actor: "system", action: "message.failed", request_id: requestId }]);
    expect(JSON.stringify(audit)).not.toContain("fatima@");
  });

  test("tells when and where, with the calendar entry and the link, in both forms", async () => {
    await aConversation(getDb(), { email: "fatima@example.org" });
    const server = await mailServer();
    await aWorker(getDb(), { post: smtpPost(server.url, quick) }, () => due).round();
    const mail = server.received[0]?.mail;
    expect(mail?.subject).toBe(say("mail:ordinary.subject.confirmation"));
    for (const text of [mail?.text, mail?.html]) {
      expect(text).toContain("Vrijdag 27 november, 10.00 tot 10.45 uur");
      expect(text).toContain("Wijkpunt Noorderkwartier, Kerkpad 8");
      expect(text).toMatch(/https:\/\/loket\.example\/afspraak\/[\w-]{32}/);
      expect(text).not.toMatch(/Fatima|Amrani|Yasmin|1234 AB|sport|schoolkosten/i);
    }
    expect(mail?.html).not.toMatch(/<(img|script|link|style)/i);
    const entry = mail?.attachments.find(({ mimeType }) => mimeType === "text/calendar");
    expect(entry).toMatchObject({ method: "PUBLISH" });
    expect(JSON.stringify(mail?.headers)).not.toMatch(/fatima(?!@example)/i);
  });

  test("says nothing of what it is about to whoever has to be careful", async () => {
    await aConversation(getDb(), {
      email: "a@example.org",
      neutral: true,
      phone: "+31612345678",
      mayLeaveMessage: true,
    });
    const server = await mailServer();
    await aWorker(getDb(), { post: smtpPost(server.url, quick) }, () => due).round();
    const [received] = server.received;
    expect(received?.mail).toMatchObject({
      subject: say("mail:neutral.subject.confirmation"),
      from: { name: "Gemeente Voorbeeldstad" },
    });
    const entry = received?.mail.attachments.map(({ content }) =>
      new TextDecoder().decode(content as ArrayBuffer),
    );
    const words = [received?.mail.text, received?.mail.html, ...(entry ?? [])]
      .join("\n")
      .replaceAll("https://loket.example", "");
    expect(words).not.toMatch(/gezin|jeugd|loket|gesprek|aanvraag|wijkpunt|scheid/i);
    expect((await outboxOf(getDb())).every(({ channel }) => channel === "mail")).toBe(true);
  });
});
