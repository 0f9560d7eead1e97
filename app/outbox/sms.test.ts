import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createPlainServer, type AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { Temporal } from "temporal-polyfill";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { aConversation, aWorker, outboxOf } from "#tests/support/messages.ts";
import { freePort } from "#tests/support/free-port.ts";
import type { Outgoing } from "./post.ts";
import { smsGateway } from "./post-sms.server.ts";

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const stop of cleanUp.splice(0)) stop();
});

/** A gateway that keeps what it is sent and answers as told. */
async function gateway(answer: (response: ServerResponse) => void) {
  const received: { readonly headers: IncomingMessage["headers"]; readonly body: unknown }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString("utf8")) });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUp.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`, received };
}

const message: Outgoing = {
  id: "01K000000000000000000000AA",
  to: "+31612345678",
  from: { name: "Gemeente", address: "x@example.org" },
  subject: "Afspraak",
  text: "Vrijdag om 10 uur: één",
  html: null,
  calendar: null,
};
const yes = () => Promise.resolve(true);

test("a text message goes to the gateway whole, with the token, under its own number", async () => {
  const { url, received } = await gateway((response) => response.writeHead(202).end());
  expect(await smsGateway(url, "geheim")(message, yes)).toEqual({ status: "sent" });
  expect(received).toMatchObject([
    {
      headers: { authorization: "Bearer geheim", "idempotency-key": message.id },
      body: { id: message.id, to: "+31612345678", text: "Vrijdag om 10 uur: één" },
    },
  ]);
});

test.each([
  [429, "later"],
  [503, "later"],
  [401, "later"],
  [400, "refused"],
  [500, "unknown"],
  [302, "unknown"],
] as const)("the answer %i is %s, and nothing is followed", async (status, outcome) => {
  const { url, received } = await gateway((response) =>
    response.writeHead(status, { Location: "/elders" }).end(),
  );
  expect(await smsGateway(url, "geheim")(message, yes)).toEqual({ status: outcome, problem: String(status) });
  expect(received).toHaveLength(1);
});

test("what left without an answer is unknown; what could not leave waits; what is another's stays", async () => {
  const silent = await gateway(() => undefined);
  expect(await smsGateway(silent.url, "x", 300)(message, yes)).toEqual({
    status: "unknown",
    problem: "ETIMEDOUT",
  });
  const rude = await gateway((response) => response.destroy());
  expect(await smsGateway(rude.url, "x")(message, yes)).toMatchObject({ status: "unknown" });
  const nobody = `http://127.0.0.1:${await freePort()}`;
  expect(await smsGateway(nobody, "x")(message, yes)).toEqual({ status: "later", problem: "ECONNREFUSED" });
  const plain = createPlainServer(() => undefined).listen(0, "127.0.0.1");
  cleanUp.push(() => plain.close());
  await new Promise((resolve) => plain.once("listening", resolve));
  const noTls = `https://127.0.0.1:${(plain.address() as AddressInfo).port}`;
  expect(await smsGateway(noTls, "x", 300)(message, yes)).toEqual({ status: "later", problem: "ETIMEDOUT" });
  const other = await gateway((response) => response.end());
  expect(await smsGateway(other.url, "x")(message, () => Promise.resolve(false))).toEqual({ status: "lost" });
  expect(other.received).toEqual([]);
});

describeOnBothEngines("text messages through a gateway", (getDb) => {
  test("that was away arrive later, once", async () => {
    const start = Temporal.Instant.from("2026-11-22T10:00:00Z");
    await aConversation(getDb(), { phone: "06 12345678", mayLeaveMessage: true, starts: null });
    let busy = true;
    const { url, received } = await gateway((response) => response.writeHead(busy ? 503 : 200).end());
    let now = start;
    const post = smsGateway(url, "geheim");
    const workers = [aWorker(getDb(), { post }, () => now), aWorker(getDb(), { post }, () => now)];
    await Promise.all(workers.map((worker) => worker.round()));
    busy = false;
    now = now.add({ minutes: 2 });
    for (let round = 0; round < 2; round++) await Promise.all(workers.map((worker) => worker.round()));
    expect(received).toHaveLength(2);
    expect(await outboxOf(getDb())).toMatchObject([{ channel: "sms", status: "sent", attempts: 2 }]);
  });
});
