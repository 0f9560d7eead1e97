import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import PostalMime, { type Email } from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inLanguage, languages } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { first, journeyOfFatima, type Step } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { startOddServer } from "#tests/support/smtp.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage } from "#tests/support/watched-page.ts";

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
  await expect.poll(async () => (await found()).length).toBe(count);
  return found();
}

const linkIn = ({ text = "" }: Email) => new URL(/https?:\S+/.exec(text)?.[0] ?? "").pathname;

const earlier = "/eerder?tijd=2026-11-25T09:00:00.000Z|office|WNK";

const last = (offered: readonly string[]) => offered.at(-1) ?? "";

const journeyWithMail = (email: string, tijd = first): readonly Step[] =>
  journeyOfFatima("booked").map((step) => {
    if (step.path === "gesprek") return { ...step, fields: { tijd } };
    return step.path === "contact/bereiken" ? { ...step, fields: { ...step.fields, email } } : step;
  });

/** Sends a request with an appointment, for somebody with this address; gives the confirmation. */
async function sendRequest(email: string, tijd = first) {
  const visitor = loket.visitor();
  const done = await walkByForms(visitor, journeyWithMail(email, tijd));
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

test("a mail server that says nothing neither slows nor fails a request, and the loket still stops", async () => {
  const silent = await startOddServer(() => null, null);
  const slow = await startLoket({ MAIL_URL: silent.url, MAIL_FROM: "post@voorbeeldstad.example" });
  const visitor = slow.visitor();
  const steps = journeyWithMail("slow@example.org");
  const check = await walkByForms(visitor, steps.slice(0, -1));
  const done = await visitor.send(check, steps.at(-1)?.fields ?? {});
  expect(done.address).toMatch(/klaar$/);
  const outbox = () =>
    slow.db.selectFrom("outbox").selectAll().where("template", "=", "confirmation").execute();
  // Both answers were there before the mail server was given up on, which takes ten seconds.
  await expect.poll(async () => (await outbox())[0]?.attempts).toBe(1);
  expect((await visitor.get("/")).status).toBe(200);
  expect((await outbox())[0]?.problem).toBeNull();
  await expect.poll(async () => (await outbox())[0]?.problem).toBe("ETIMEDOUT");
  expect((await outbox())[0]).toMatchObject({ status: "waiting" });
  expect(await slow.stop()).toBe(0);
  await silent.stop();
});

describe("an appointment", () => {
  test("has pages that are in order on a small phone, in every language", async () => {
    const browser = await launchBrowser();
    await sendRequest("pages@example.org");
    const [mail] = await mailTo("pages@example.org", 1);
    const own = mail ? linkIn(mail) : "";
    const { page, problems } = await openPage(browser, { width: 320 });
    const wrong: string[] = [];
    for (const language of languages) {
      for (const path of [
        "",
        "?gedaan=moved",
        "/verzetten",
        "/verzetten?bezet=1",
        "/afzeggen",
        earlier,
        "x",
      ]) {
        await page.goto(loket.url + inLanguage(language, own + path));
        const { wide, headings, title, text } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          headings: document.querySelectorAll("h1").length,
          title: document.title,
          text: document.body.innerText,
        }));
        const found = [
          ...(wide > 0 ? [`${wide} pixels too wide`] : []),
          ...(path === earlier && !page.url().includes("eerder") ? ["is not offered"] : []),
          ...(headings === 1 ? [] : [`${headings} headings`]),
          ...(/loket|gezin|family/i.test(title) || title === "" ? [`title "${title}"`] : []),
          ...(/gezin|family|loket/i.test(text) ? ["says what it is about"] : []),
          ...(/\b[a-z]+:[a-z]+\.[a-z]|\{\{/.test(text) ? ["a key instead of a text"] : []),
          ...(await axeFindings(page)),
        ];
        wrong.push(...found.map((finding) => `${language} ${path}: ${finding}`));
      }
    }
    await browser.close();
    expect([...wrong, ...problems]).toEqual([]);
  });

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
    const moved = await visitor.send(picker, { tijd: last });
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
    const gone = (await mailTo("fatima@example.org", 3))[2];
    if (!gone) throw new Error("no third mail");
    expect(calendarOf(gone)).toMatchObject({ method: "CANCEL", sequence: 2, uid: before.uid });
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

  test("is brought forward when an earlier time comes free, once", async () => {
    await sendRequest("early@example.org");
    const [early] = await mailTo("early@example.org", 1);
    const { visitor, done } = await sendRequest("late@example.org", last);
    await visitor.send(await visitor.get(`${done.address}/afspraak`), {}, ["eerder", "ja"]);
    const slower = await sendRequest("slower@example.org", last);
    await slower.visitor.send(await slower.visitor.get(`${slower.done.address}/afspraak`), {}, [
      "eerder",
      "ja",
    ]);
    const cancelling = loket.visitor();
    await cancelling.send(await cancelling.get(`${early ? linkIn(early) : ""}/afzeggen`), {});
    const offer = (await mailTo("late@example.org", 2))[1];
    expect(offer?.subject).toBe(t("mail:ordinary.subject.offer"));
    const address = new URL(/https?:\S+eerder\S+/.exec(offer?.text ?? "")?.[0] ?? "");
    const family = loket.visitor();
    const page = await family.get(address.pathname + address.search);
    expect(heading(page)).toBe(t("appointment:offer.title"));
    const taken = await family.send(page, {});
    expect(plainText(taken.text)).toContain(t("appointment:notice.moved.title"));
    const freed = early ? calendarOf(early).start : "";
    const changed = (await mailTo("late@example.org", 3))[2];
    expect(changed ? calendarOf(changed) : {}).toMatchObject({ start: freed, sequence: 1 });
    // Whoever was not first keeps their own time, and their place on the list.
    const late = (await mailTo("slower@example.org", 2))[1];
    const lateAddress = new URL(/https?:\S+eerder\S+/.exec(late?.text ?? "")?.[0] ?? "");
    const tooLate = await slower.visitor.get(lateAddress.pathname + lateAddress.search);
    expect(plainText(tooLate.text)).toContain(t("appointment:notice.gone.title"));
    expect(plainText(tooLate.text)).toContain(t("appointment:earlier.stop"));
    expect(await loket.db.selectFrom("waiting").selectAll().execute()).toHaveLength(1);
    // The offer is over now: its link leads to the appointment as it is, and its old form changes nothing.
    expect((await family.get(address.pathname + address.search)).address).not.toContain("eerder");
    expect(plainText((await family.send(page, {})).text)).toContain(t("appointment:notice.changed.title"));
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
