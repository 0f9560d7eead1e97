import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import PostalMime, { type Email } from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { first, journeyOfFatima, type Step } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";

const { t } = wordsFor("nl");
const folder = mkdtempSync(join(tmpdir(), "gezinsloket-mail-"));
let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket({ MAIL_FOLDER: folder, LOG_LEVEL: "info" });
});
afterAll(() => loket.stop());

async function mailTo(address: string, count: number): Promise<readonly Email[]> {
  const found = async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
    const mails = await Promise.all(
      files.sort().map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
    );
    return mails.filter(({ to }) => to?.[0]?.address === address);
  };
  await expect.poll(async () => (await found()).length, { timeout: 20_000 }).toBe(count);
  return found();
}

const linkIn = ({ text = "" }: Email) => new URL(/https?:\S+/.exec(text)?.[0] ?? "").pathname;

/** Sends a request with a talk, for somebody with this address; gives the confirmation. */
async function sendRequest(email: string, visitor = loket.visitor()) {
  const steps = journeyOfFatima("booked").map((step): Step =>
    step.path === "contact/bereiken" ? { ...step, fields: { ...step.fields, email } } : step,
  );
  const done = await walkByForms(visitor, steps);
  expect(done.address).toMatch(/klaar$/);
  return { visitor, done };
}

function calendarOf(mail: Email) {
  const part = mail.attachments.find(({ mimeType }) => mimeType === "text/calendar");
  const text = typeof part?.content === "string" ? part.content : new TextDecoder().decode(part?.content);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent("vevent");
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: event?.getFirstPropertyValue("uid"),
    sequence: event?.getFirstPropertyValue("sequence"),
    start: String(event?.getFirstPropertyValue("dtstart")),
  };
}

const heading = (answer: Answer) => answer.page.querySelector("h1")?.textContent;
const stored = (uid: unknown) =>
  loket.db.selectFrom("appointment").selectAll().where("uid", "=", String(uid)).executeTakeFirstOrThrow();

describe("an appointment", () => {
  test("is moved and cancelled through the link in the mail, and page, mail and calendar agree", async () => {
    await sendRequest("fatima@example.org");
    const [confirmation] = await mailTo("fatima@example.org", 1);
    if (!confirmation) throw new Error("no mail");
    const own = linkIn(confirmation);
    const visitor = loket.visitor();
    const page = await visitor.get(own);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({ "referrer-policy": "strict-origin", "cache-control": "no-store" });
    expect(plainText(page.text)).not.toMatch(/gezin|loket\b|geld|toeslag/i);
    const before = calendarOf(confirmation);
    expect(before).toMatchObject({ method: "PUBLISH", sequence: 0 });

    const picker = await visitor.get(`${own}/verzetten`);
    const moved = await visitor.send(picker, { tijd: (offered) => offered.at(-1) ?? "" });
    expect(plainText(moved.text)).toContain(t("appointment:notice.moved.title"));
    const row = await stored(before.uid);
    expect(row).toMatchObject({ sequence: 1, status: "confirmed" });
    const changed = (await mailTo("fatima@example.org", 2))[1];
    if (!changed) throw new Error("no second mail");
    expect(calendarOf(changed)).toMatchObject({ method: "PUBLISH", sequence: 1, uid: before.uid });
    expect(calendarOf(changed).start).not.toBe(before.start);
    const when = moved.page.querySelector("dd")?.textContent ?? "?";
    expect(changed.text).toContain(when);
    expect(changed.html).toContain(when);

    const cancelled = await visitor.send(await visitor.get(`${own}/afzeggen`), {});
    expect(heading(cancelled)).toBe(t("appointment:state.cancelled.title"));
    const last = (await mailTo("fatima@example.org", 3))[2];
    if (!last) throw new Error("no third mail");
    expect(calendarOf(last)).toMatchObject({ method: "CANCEL", sequence: 2, uid: before.uid });
    const cells = await loket.db
      .selectFrom("appointment_cell")
      .selectAll()
      .where("appointment_id", "=", row.id)
      .execute();
    expect(cells).toEqual([]);

    // What is over stays over, by whichever old link or page.
    expect((await visitor.get(`${own}/verzetten`)).address).toBe(own);
    const again = await visitor.send(picker, { tijd: first });
    expect(heading(again)).toBe(t("appointment:state.cancelled.title"));
    expect(await stored(before.uid)).toMatchObject({ status: "cancelled", sequence: 2 });
    expect(loket.output()).not.toContain(own.split("/")[2]);
  });

  test("is on the family's own confirmation without a secret, and asks for an earlier time there", async () => {
    const { visitor, done } = await sendRequest("other@example.org");
    const own = `${done.address}/afspraak`;
    expect(done.text).toContain(own);
    const page = await visitor.get(own);
    expect(page.status).toBe(200);
    const waiting = await visitor.send(page, {}, ["eerder", "ja"]);
    expect(plainText(waiting.text)).toContain(t("appointment:notice.waiting.title"));
    expect(await loket.db.selectFrom("waiting").selectAll().execute()).toHaveLength(1);
    const stopped = await visitor.send(waiting, {}, ["eerder", "nee"]);
    expect(plainText(stopped.text)).toContain(t("appointment:notice.content.title"));
    expect(await loket.db.selectFrom("waiting").selectAll().execute()).toEqual([]);
    expect((await loket.visitor().get(own)).address).toBe("/verlopen");
  });

  test("cannot be found by guessing, and says so kindly", async () => {
    for (const path of [`/afspraak/${"a".repeat(32)}`, "/afspraak/x", "/en/afspraak/..%2f"]) {
      const page = await loket.visitor().get(path);
      expect(page.status).toBe(404);
    }
    const page = await loket.visitor().get(`/afspraak/${"b".repeat(32)}/verzetten`);
    expect(heading(page)).toBe(t("appointment:state.unknown.title"));
    expect(plainText(page.text)).toContain("000-123 45 67");
  });

  test("is not changed by looking", async () => {
    await sendRequest("looks@example.org");
    const [mail] = await mailTo("looks@example.org", 1);
    const own = mail ? linkIn(mail) : "";
    const before = await loket.db.selectFrom("appointment").selectAll().orderBy("id").execute();
    for (const path of [
      "",
      "/verzetten",
      "/afzeggen",
      "/eerder?tijd=2026-11-25T09:00:00.000Z|office|WNK",
      "/afspraak.ics",
    ])
      expect((await loket.visitor().get(own + path)).status).toBe(200);
    expect(await loket.db.selectFrom("appointment").selectAll().orderBy("id").execute()).toEqual(before);
  });
});
