import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { spawnServer, startServer } from "#tests/support/server.ts";

const ended = (server: Awaited<ReturnType<typeof spawnServer>>) =>
  new Promise<number | null>((resolve) => server.process.once("close", resolve));

const real = { NODE_ENV: "production", ORIGIN: "https://loket.example" };

describe("the built server", () => {
  test("says where it is, and ends well when told to", async () => {
    const server = await startServer();
    expect(server.output()).toContain(`for families: ${server.url}/\n`);
    expect(server.output()).toContain(`for staff:    ${server.url}/medewerkers\n`);
    expect(await server.stop("SIGTERM")).toBe(0);
  });

  test("finishes a form that is being sent when it is told to end", async () => {
    const server = await startServer();
    const form = "a=1&b=2";
    const head = [
      "POST /nergens HTTP/1.1",
      "Host: localhost",
      `Origin: ${server.url}`,
      `Content-Length: ${form.length}`,
    ];
    const type = "Content-Type: application/x-www-form-urlencoded";
    const socket = connect(server.port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.write([...head, type, "", form.slice(0, 3)].join("\r\n"));
    // What is asked after it is answered: the server has begun to read the form.
    for (let asked = 0; asked < 3; asked += 1) await fetch(`${server.url}/gezond`);
    const code = server.stop("SIGTERM");
    const isAnswered = () =>
      fetch(server.url).then(
        () => true,
        () => false,
      );
    await expect.poll(isAnswered).toBe(false);
    socket.write(form.slice(3));
    expect(await code).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  });

  test("names every wrong setting and does not start", async () => {
    const server = await spawnServer({ env: { NODE_ENV: "production", LOG_LEVEL: "loud" } });
    expect(await ended(server)).toBe(1);
    expect(server.output()).toContain("  ORIGIN must be given");
    expect(server.output()).toContain("  LOG_LEVEL must be one of");
    expect(server.output()).not.toContain("    at ");
  });

  test("says so when the port is in use", async () => {
    const first = await startServer();
    const second = await spawnServer({ port: first.port });
    expect(await ended(second)).toBe(1);
    expect(second.output()).toContain(`Port ${first.port} is in use`);
    await first.stop();
  });

  test("in real operation refuses a database that is behind", async () => {
    const server = await spawnServer({ env: real });
    expect(await ended(server)).toBe(1);
    expect(server.output()).toContain("npm run migrate");
  });

  test("in real operation refuses the example accounts", async () => {
    const example = await startServer();
    const server = await spawnServer({ env: real, file: example.file });
    expect(await ended(server)).toBe(1);
    expect(server.output()).toContain("example accounts");
    await example.stop();
  });
});
