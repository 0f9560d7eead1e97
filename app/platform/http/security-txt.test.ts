import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { writeSecurityTxt } from "./security-txt.server.ts";

const path = "/.well-known/security.txt";
const real = { NODE_ENV: "production", ORIGIN: "https://loket.example", DATABASE_FILE: ":memory:" };
/** Stands for the pages, none of which has this address. */
const handle = () => Promise.resolve(new Response("No such page", { status: 404 }));

async function ask(settings: Record<string, string>, init: RequestInit = {}) {
  const app = await startApp({ handle }, settings);
  const answer = await fetch(app.url + path, init);
  const text = await answer.text();
  await app.stop();
  return { status: answer.status, headers: answer.headers, text };
}

test("it says whom to tell, until when, and where it belongs", () => {
  const security = { contact: "mailto:lek@loket.example", policy: "https://loket.example/policy" };
  const now = Temporal.Instant.from("2026-11-23T23:59:59Z");
  expect(writeSecurityTxt("https://loket.example", security, now)).toBe(
    [
      "Contact: mailto:lek@loket.example",
      "Expires: 2027-02-21T00:00:00Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://loket.example/.well-known/security.txt",
      "Policy: https://loket.example/policy",
      "",
    ].join("\n"),
  );
  expect(writeSecurityTxt("http://localhost:3000", security, now)).not.toContain("Canonical");
});

test("the example municipality has one, as plain text with every security header", async () => {
  const { status, headers, text } = await ask({});
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(text).toMatch(/^Contact: mailto:beveiliging@voorbeeldstad\.example$/m);
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? "");
  const days = (expires - Date.now()) / (24 * 3600 * 1000);
  expect(days).toBeGreaterThan(88);
  expect(days).toBeLessThan(91);
});

test("real operation has one with a contact of its own, and none without", async () => {
  const given = await ask({ ...real, SECURITY_CONTACT: "lek@loket.example" });
  expect(given.text).toMatch(/^Contact: mailto:lek@loket\.example$/m);
  expect(given.text).toMatch(/^Canonical: https:\/\/loket\.example\/\.well-known\/security\.txt$/m);
  const missing = await ask(real);
  expect([missing.status, missing.text]).toEqual([404, "No such page"]);
});

test("it can be read and nothing else", async () => {
  expect((await ask({}, { method: "HEAD" })).status).toBe(200);
  const posted = await ask({}, { method: "POST", headers: { Origin: "http://loket.example" } });
  expect(posted.status).not.toBe(200);
  expect(posted.text).not.toContain("Contact:");
});
