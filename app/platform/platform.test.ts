import { setTimeout as sleep } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { describeOnBothEngines } from "#tests/support/databases.ts";
import { recordAudit } from "./audit.server.ts";
import { createClock } from "./clock.ts";
import { clearCookie, cookieName, readCookie, writeCookie } from "./cookies.server.ts";
import { newId } from "./ids.ts";
import { describeError, maskPath } from "./log.server.ts";

describe("ids", () => {
  test("are 26 letters and digits, all different, and sort in the order in which they were made", () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toBe(true);
  });
});

describe("the clock", () => {
  const moment = Temporal.Instant.from("2026-11-23T08:15:00Z");

  test("tells the time of now", () => {
    const before = Date.now();
    const told = createClock()().epochMilliseconds;
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  test("can stand still, or run on from a moment", async () => {
    const still = createClock("2026-11-23T08:15:00Z");
    const before = performance.now();
    const running = createClock("2026-11-23T08:15:00Z+");
    const after = performance.now();
    await sleep(20);
    expect(still().equals(moment)).toBe(true);
    const least = performance.now() - after;
    const passed = running().epochMilliseconds - moment.epochMilliseconds;
    // The clock counts whole milliseconds.
    expect(passed).toBeGreaterThanOrEqual(Math.floor(least));
    expect(passed).toBeLessThanOrEqual(Math.ceil(performance.now() - before));
  });
});

describe("cookies", () => {
  const https = { origin: "https://loket.example" };
  const http = { origin: "http://localhost:3000" };
  const withCookie = (Cookie: string) => new Request("http://localhost/", { headers: { Cookie } });

  test("are bound to the host over https, and never readable by scripts", () => {
    expect(writeCookie(https, "draft", "a=b;c", 60)).toBe(
      "__Host-draft=a%3Db%3Bc; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax",
    );
    expect(writeCookie(http, "draft", "x")).toBe("draft=x; Path=/; HttpOnly; SameSite=Lax");
    expect(clearCookie(https, "draft")).toContain("Max-Age=0");
  });

  test("are read back, and only under their full name", () => {
    expect(readCookie(https, withCookie("other=1; __Host-draft=a%3Db"), "draft")).toBe("a=b");
    expect(readCookie(https, withCookie("draft=planted"), "draft")).toBeUndefined();
    expect(readCookie(http, withCookie("draft=%E0%A4%A"), "draft")).toBe("%E0%A4%A");
    expect(readCookie(http, new Request("http://localhost/"), "__proto__")).toBeUndefined();
    expect(cookieName(http, "draft")).toBe("draft");
  });
});

describe("paths in the log", () => {
  test.each([
    ["/aanvraag/01JDABCDEFGHJKMNPQRSTVWXYZ/vragen/inkomen", "/aanvraag/:id/vragen/inkomen"],
    ["/en/aanvraag?naam=Sam", "/en/aanvraag"],
    ["/aanvraag/x/kiezen/c1", "/aanvraag/x/kiezen/:id"],
    ["/klaar/afspraak.ics", "/klaar/afspraak.ics"],
    ["/K7MP-3XQ2", "/:id"],
    ["/a\u001b[31m/b", "/:id/b"],
    [`/${"a".repeat(30)}`, "/:id"],
    ["", ""],
  ])("%s", (path, masked) => {
    expect(maskPath(path)).toBe(masked);
  });

  test("take no time, whatever they look like", () => {
    const started = process.cpuUsage();
    for (const hostile of ["a-", "a.", "-", "/"]) maskPath(`/${hostile.repeat(200_000)}!`);
    // Milliseconds here; a pattern that starts again at every letter takes minutes.
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  });
});

test("errors in the log are described, whatever was thrown", () => {
  expect(describeError(new TypeError("no"))).toMatchObject({ kind: "TypeError", message: "no" });
  expect(describeError("text with a name")).toEqual({
    kind: "string",
    message: "Something that is no error was thrown.",
  });
});

describeOnBothEngines("the audit", (getDb) => {
  test("holds what was done, in the transaction that did it", async () => {
    const at = Temporal.Instant.from("2026-11-24T09:15:00Z");
    const entry = {
      at,
      actor: "staff-bart-de-haan",
      action: "part.assigned",
      requestId: "r1",
      detail: { part: "p1" },
    };
    await getDb()
      .transaction()
      .execute((tx) => recordAudit(tx, entry));
    const failing = getDb()
      .transaction()
      .execute(async (tx) => {
        await recordAudit(tx, { at, actor: "system", action: "undone" });
        throw new Error("undo");
      });
    await expect(failing).rejects.toThrow("undo");
    expect(await getDb().selectFrom("audit").selectAll().execute()).toEqual([
      {
        id: expect.stringMatching(/^.{26}$/),
        at: "2026-11-24T09:15:00.000Z",
        actor: "staff-bart-de-haan",
        action: "part.assigned",
        request_id: "r1",
        detail: '{"part":"p1"}',
      },
    ]);
  });
});
