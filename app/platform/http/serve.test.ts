import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { drain, listen } from "./serve.server.ts";

test("a server that stops finishes what is under way and takes nothing new", async () => {
  let finish = () => {};
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const app = await startApp({
    handle: async () => {
      arrive();
      await new Promise<void>((resolve) => (finish = resolve));
      return new Response("served");
    },
  });
  const underWay = fetch(app.url);
  await arrived;
  const drained = drain(app.server);
  await expect(fetch(app.url)).rejects.toThrow();
  finish();
  expect(await (await underWay).text()).toBe("served");
  expect(await drained).toBe(true);
  await app.db.destroy();
});

test("a second server on the same port fails with the system's code for that", async () => {
  const app = await startApp({ handle: () => Promise.resolve(new Response("served")) });
  await expect(listen(() => {}, { port: app.port, host: "127.0.0.1" })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await app.stop();
});
