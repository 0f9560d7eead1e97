import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DatabaseBusy } from "#db/errors.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { rawRequest } from "#tests/support/raw-request.ts";
import type { PageHandler } from "./pages.server.ts";

const draft = "01JDABCDEFGHJKMNPQRSTVWXYZ";
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const ours = { Origin: "http://loket.example", ...form };

/** Stands for Remix: shows what reached it, and fails on request. */
const handle: PageHandler = async (request, context) => {
  const url = new URL(request.url);
  if (url.pathname === "/stuk") throw new Error(`secret of ${request.url}`);
  if (url.pathname === "/bezet") context.reportError(new DatabaseBusy("busy"));
  const fields = request.method === "POST" ? Object.fromEntries(await request.formData()) : {};
  const sensitive = context.situation?.sensitive ?? false;
  if (url.pathname === "/voorzichtig") context.situation = { tone: "u", sensitive: true };
  const seen = {
    path: url.pathname + url.search,
    host: url.host,
    language: context.language,
    fields,
    sensitive,
  };
  const body = JSON.stringify({ ...seen, cookie: request.headers.get("Cookie"), filler: "x".repeat(2_000) });
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};

let app: TestApp;
let files = "";

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), "gezinsloket-"));
  mkdirSync(join(files, "assets"));
  writeFileSync(join(files, "assets", "page-abc123.css"), "body{}");
  writeFileSync(join(files, "assets", "page-abc123.css.br"), "compressed");
  writeFileSync(join(files, "assets", "gone-abc123.css"), "body{}");
  writeFileSync(join(files, "robots.txt"), "User-agent: *");
  app = await startApp({ handle, files });
});

afterAll(async () => {
  await app.stop();
  rmSync(files, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers });
const post = (path: string, headers: Record<string, string>, body: BodyInit = "a=1") =>
  fetch(app.url + path, { method: "POST", headers, body });
const raw = (...lines: string[]) => rawRequest(app.port, ...lines, "Connection: close", "", "");

describe("a page", () => {
  test("comes with every security header, uncached, and without a word about the server", async () => {
    const answer = await get("/aanvraag", { "Accept-Encoding": "gzip, deflate, br" });
    expect(answer.status).toBe(200);
    const headers = Object.fromEntries(answer.headers);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "content-encoding": "br",
      "permissions-policy": expect.stringContaining("camera=()"),
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-request-id": expect.stringMatching(/^[0-9A-Z]{26}$/),
    });
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';" +
        "connect-src 'self';manifest-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  test("has its language taken off the address", async () => {
    expect(await (await get("/en/aanvraag?a=%20b")).json()).toMatchObject({
      path: "/aanvraag?a=%20b",
      language: "en",
    });
    expect(await (await get("/en")).json()).toMatchObject({ path: "/", language: "en" });
    expect(await (await get("/xx/aanvraag")).json()).toMatchObject({ path: "/xx/aanvraag", language: "nl" });
  });

  test("is compressed only for whoever takes it", async () => {
    expect((await get("/", { "Accept-Encoding": "gzip" })).headers.get("Content-Encoding")).toBe("gzip");
    expect(
      (await get("/", { "Accept-Encoding": "br;q=0, gzip;q=0" })).headers.get("Content-Encoding"),
    ).toBeNull();
  });

  test("gets the form", async () => {
    expect(await (await post("/aanvraag", ours, "naam=Sam&kind=c1")).json()).toMatchObject({
      fields: { naam: "Sam", kind: "c1" },
    });
    // "index" tells Remix that the page itself is meant.
    expect(await (await post("/", ours)).json()).toMatchObject({ path: "/?index" });
    expect(await (await post("/a?b=c", ours)).json()).toMatchObject({ path: "/a?b=c&index" });
    const multipart = new FormData();
    multipart.set("naam", "Sam");
    const answer = await post("/aanvraag", { Origin: ours.Origin }, multipart);
    expect(await answer.json()).toMatchObject({ fields: { naam: "Sam" } });
  });

  test("answers HEAD without a body", async () => {
    const answer = await fetch(`${app.url}/aanvraag`, { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

describe("a careful visit", () => {
  const careful = { Cookie: "bezoek=1" };

  test("is remembered from the page that found out, until the browser closes, and told to every other page", async () => {
    const first = await get("/voorzichtig");
    expect(first.headers.getSetCookie()).toEqual(["bezoek=1; Path=/; HttpOnly; SameSite=Lax"]);
    expect(await (await get("/privacy", careful)).json()).toMatchObject({ sensitive: true });
    expect((await get("/voorzichtig", careful)).headers.getSetCookie()).toEqual([]);
    const ordinary = await get("/privacy");
    expect(ordinary.headers.getSetCookie()).toEqual([]);
    expect(await ordinary.json()).toMatchObject({ sensitive: false });
  });

  test("has the way out on the plainest page of an error", async () => {
    const page = await (await get("/en/stuk", careful)).text();
    expect(page).toContain('action="/en/weg" data-exit="https://');
    expect(await (await get("/en/stuk")).text()).not.toContain("/weg");
  });
});

describe("forms from elsewhere", () => {
  const shapes = ["/aanvraag", "/aanvraag.data", "/aanvraag?_data=routes%2Faanvraag", "/klaar/afspraak.ics"];
  const senders: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "http://loket.example.evil.example" },
    {},
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example", "Sec-Fetch-Site": "same-origin" },
  ];
  test.each(shapes)("are refused at %s", async (shape) => {
    for (const sender of senders) {
      const lines = Object.entries({ ...form, ...sender }).map(([name, value]) => `${name}: ${value}`);
      const answer = await raw(
        `POST ${shape} HTTP/1.1`,
        "Host: loket.example",
        "Content-Length: 0",
        ...lines,
      );
      expect([answer.status, JSON.stringify(sender)]).toEqual([403, JSON.stringify(sender)]);
    }
  });

  test("are not those of a browser that leaves out Origin on our own page", async () => {
    const lines = [
      "Host: loket.example",
      "Content-Length: 3",
      "Sec-Fetch-Site: same-origin",
      `Content-Type: ${form["Content-Type"]}`,
    ];
    const answer = await rawRequest(app.port, "POST / HTTP/1.1", ...lines, "Connection: close", "", "a=1");
    expect(answer.status).toBe(200);
  });

  test("are ours when the origin is, whatever host a proxy gives", async () => {
    const answer = await post("/", ours);
    expect(await answer.json()).toMatchObject({ host: "loket.example" });
  });

  test("stand out in the log", () => {
    expect(app.logged).toContainEqual(
      expect.objectContaining({ level: "warn", status: 403, reason: "origin" }),
    );
  });
});

describe("page data", () => {
  test("cannot be had without the page", async () => {
    expect((await get("/aanvraag.data")).status).toBe(404);
    expect((await get("/aanvraag?x=1&_data=root")).status).toBe(404);
    expect((await get("/aanvraag?%5Fdata=root")).status).toBe(404);
  });
});

describe("a body", () => {
  test("of more than 64 kB is refused by what it says", async () => {
    const answer = await raw(
      "POST / HTTP/1.1",
      "Host: loket.example",
      `Origin: ${ours.Origin}`,
      "Content-Length: 70000",
      "Content-Type: application/x-www-form-urlencoded",
    );
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("niets ontvangen");
  });

  test("of more than 64 kB is refused by what comes", async () => {
    const lines = [
      "POST /en HTTP/1.1",
      "Host: loket.example",
      `Origin: ${ours.Origin}`,
      "Transfer-Encoding: chunked",
      `Content-Type: ${form["Content-Type"]}`,
    ];
    const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
    const answer = await rawRequest(app.port, ...lines, "", chunk + chunk + chunk);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain("received nothing");
  });

  test("of more than 200 fields is refused, in either encoding", async () => {
    expect((await post("/", ours, "a&".repeat(200) + "a")).status).toBe(413);
    expect((await post("/", ours, "a&".repeat(199) + "a")).status).toBe(200);
    const multipart = new FormData();
    for (let field = 0; field <= 200; field += 1) multipart.append("a", "1");
    expect((await post("/", { Origin: ours.Origin }, multipart)).status).toBe(413);
  });

  test("that is no form is refused", async () => {
    for (const type of ["text/plain", "application/json", "multipart/form-data", ""]) {
      expect((await post("/", { Origin: ours.Origin, "Content-Type": type })).status).toBe(415);
    }
    const malformed = { Origin: ours.Origin, "Content-Type": "multipart/form-data; boundary=abc" };
    expect((await post("/", malformed, "no parts here")).status).toBe(400);
  });
});

describe("a request that makes no sense", () => {
  const host = "Host: loket.example";
  test.each([
    [405, ["TRACE / HTTP/1.1", host]],
    [405, ["PUT / HTTP/1.1", host]],
    [405, ["DELETE /aanvraag HTTP/1.1", host]],
    [405, ["OPTIONS * HTTP/1.1", host]],
    [400, ["GET // HTTP/1.1", host]],
    [400, ["GET //evil.example/ HTTP/1.1", host]],
    [400, ["GET /\\evil.example HTTP/1.1", host]],
    [400, ["GET http://evil.example/ HTTP/1.1", host]],
    [400, ["GET /%E0%A4%A HTTP/1.1", host]],
    [400, ["GET /a%00b HTTP/1.1", host]],
    [400, ["GET / HTTP/1.1", "Host: a b"]],
    [400, ["GET / HTTP/1.1", "Host: evil.example/path"]],
    [400, ["GET / HTTP/1.1", "Host: loket.example:99999"]],
    [400, ["GET / HTTP/1.1"]],
    [414, [`GET /${"a".repeat(5_000)} HTTP/1.1`, host]],
    [431, ["GET / HTTP/1.1", host, `X-Long: ${"a".repeat(20_000)}`]],
  ])("gets %i", async (status, lines) => {
    expect((await raw(...lines)).status).toBe(status);
  });

  test("with far too many cookies is one without", async () => {
    const answer = await get("/", { Cookie: `a=${"x".repeat(9_000)}` });
    expect(await answer.json()).toMatchObject({ cookie: null });
    expect(await (await get("/", { Cookie: "a=1" })).json()).toMatchObject({ cookie: "a=1" });
  });

  test("does not make us believe another host", async () => {
    const answer = await get("/", { "X-Forwarded-Host": "evil.example" });
    expect(await answer.json()).toMatchObject({ host: `127.0.0.1:${app.port}` });
  });
});

describe("errors", () => {
  test("say nothing about the inside, and keep the security headers", async () => {
    const answer = await get("/en/stuk?geheim=1");
    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain("Something went wrong");
    expect(page).not.toMatch(/secret|geheim|stuk|node_modules/);
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  test("of the database are 503, not received, with a time to try again", async () => {
    const answer = await post("/bezet", ours);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("5");
    expect(await answer.text()).toContain("niet ontvangen");
  });
});

describe("files", () => {
  test("with a hash in their name are kept for a year, compressed beforehand", async () => {
    const answer = await raw(
      "GET /assets/page-abc123.css HTTP/1.1",
      "Host: loket.example",
      "Accept-Encoding: br",
    );
    expect(answer.head).toMatch(/cache-control: public, max-age=31536000, immutable/i);
    expect(answer.head).toMatch(/content-encoding: br/i);
    expect(answer.head).toMatch(/content-security-policy/i);
  });

  test("without one are kept for an hour", async () => {
    const answer = await get("/robots.txt");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=3600");
    const again = await get("/robots.txt", { "If-None-Match": answer.headers.get("ETag") ?? "" });
    expect(again.status).toBe(304);
  });

  test("that went since the start are pages, and the server goes on", async () => {
    rmSync(join(files, "assets", "gone-abc123.css"));
    expect(await (await get("/assets/gone-abc123.css")).json()).toMatchObject({
      path: "/assets/gone-abc123.css",
    });
    expect((await get("/robots.txt")).status).toBe(200);
  });

  test("that do not exist are pages, and nobody gets outside the folder", async () => {
    expect(await (await get("/assets/none.css")).json()).toMatchObject({ path: "/assets/none.css" });
    const outside = await raw("GET /assets/..%2f..%2f..%2fetc/passwd HTTP/1.1", "Host: loket.example");
    expect(outside.body).not.toContain("root:");
  });
});

describe("the log", () => {
  test("has a line per request without anything personal", async () => {
    await get(`/aanvraag/${draft}/vragen?bsn=123456782`, {
      Cookie: "key=topsecret",
      "User-Agent": "Mozilla/7",
    });
    await post(`/aanvraag/${draft}/vragen`, ours, "naam=Fatima");
    const lines = app.logged.filter((line) => line.path === "/aanvraag/:id/vragen");
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      "level",
      "time",
      "requestId",
      "method",
      "path",
      "status",
      "ms",
      "msg",
    ]);
    expect(lines[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(JSON.stringify(app.logged)).not.toMatch(/123456782|topsecret|Mozilla|Fatima|01JDABC/);
  });
});

describe("health", () => {
  test("is well while the database answers, and is never cached", async () => {
    const answer = await get("/gezond");
    expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  test("is not well when it does not", async () => {
    const ill = await startApp({ handle });
    await ill.db.destroy();
    const answer = await fetch(`${ill.url}/gezond`);
    expect([answer.status, await answer.json()]).toEqual([503, { status: "unavailable" }]);
    await ill.stop();
  });
});

describe("limits", () => {
  test("on requests from one address answer 429 and say when to come back", async () => {
    const busy = await startApp({ handle }, { RATE_LIMIT: "3" });
    const statuses: number[] = [];
    for (let request = 0; request < 5; request += 1) statuses.push((await fetch(busy.url)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await fetch(busy.url)).headers.get("Retry-After")).toBe("60");
    expect((await fetch(`${busy.url}/gezond`)).status).toBe(200);
    await busy.stop();
  });
});

describe("real operation", () => {
  test("is told to browsers as https only, under its own name", async () => {
    const settings = { NODE_ENV: "production", ORIGIN: "https://loket.example", DATABASE_FILE: ":memory:" };
    const real = await startApp({ handle }, settings);
    const answer = await fetch(real.url);
    expect(answer.headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
    expect(await answer.json()).toMatchObject({ host: "loket.example" });
    await real.stop();
  });
});
