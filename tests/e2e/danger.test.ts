import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsFor } from "#app/i18n/words.server.ts";
import { before } from "#tests/support/journey.ts";
import { plainText, type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { journeyOfMaaike, ownAddress } from "#tests/support/maaike.ts";
import { draftIn, expectSafe } from "#tests/support/safe-pages.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { expectPage, linkTo, walkByForms } from "#tests/support/walk-by-forms.ts";

const { t } = wordsFor("nl");
const mails = mkdtempSync(join(tmpdir(), "gezinsloket-mail-"));
const noMail = journeyOfMaaike({ mailIsSafe: false, appointment: "booked" });
let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket({ MAIL_FOLDER: mails });
});
afterAll(() => loket.stop());

describe("danger now", () => {
  const toNow = before("wie", noMail).map((step) =>
    step.path === "nu" ? { ...step, fields: { urgentNow: "yes" } } : step,
  );

  test("gives the numbers at once, and a call back for nothing but a number", async () => {
    const visitor = loket.visitor();
    const now = await walkByForms(visitor, toNow);
    expectPage(now, "bellen");
    expectSafe(now);
    for (const number of ["112", "08002000", "08000432", "113"]) {
      expect([number, now.page.querySelector(`main a[href="tel:${number}"]`) !== null]).toEqual([
        number,
        true,
      ]);
    }
    const done = await visitor.send(now, { phone: "06 11 11 11 11" });
    expectPage(done, "klaar");
    expectSafe(done);
    expect(plainText(done.text)).toContain(t("done:callToday"));
    const request = await loket.db
      .selectFrom("request")
      .selectAll()
      .where("urgency", "=", "red")
      .executeTakeFirstOrThrow();
    expect(request).toMatchObject({
      contact_department: "jeugd-gezin",
      conversation_type: "spoedgesprek",
      wants_conversation: "call-me",
      first_contact_by: "2026-11-24",
    });
    expect(JSON.parse(request.contact)).toMatchObject({
      policy: { phone: "+31611111111", mayLeaveMessage: false, mayNameUs: false, email: null, neutral: true },
    });
    const parts = await loket.db
      .selectFrom("part")
      .innerJoin("part_provision", "part_provision.part_id", "part.id")
      .select(["department", "provision"])
      .where("request_id", "=", request.id)
      .execute();
    expect(parts).toContainEqual({ department: "jeugd-gezin", provision: "spoed" });
    expect(await messagesOf(request.id)).toEqual([]);
  });

  test("is asked right after who she is, and answered in the same way when she is not safe", async () => {
    const steps = before("postcode", noMail).map((step) =>
      step.path === "hoe-gaat-het" ? { ...step, fields: { feelsSafe: "no" } } : step,
    );
    const visitor = loket.visitor();
    const now = await walkByForms(visitor, steps);
    expectPage(now, "bellen");
    expectSafe(now);
    expect(steps.length + 1).toBeLessThanOrEqual(6);
    expect(now.page.querySelector('main a[href="tel:08002000"]')).not.toBeNull();
    const given = { firstName: "Maaike", phone: "06 11 11 11 12", safeMoment: "tussen 10 en 12 uur" };
    const done = await visitor.send(now, given);
    expectPage(done, "klaar");
    expectSafe(done);
    const request = await loket.db
      .selectFrom("request")
      .selectAll()
      .where("id", "=", await requestOf(done))
      .executeTakeFirstOrThrow();
    expect(request).toMatchObject({ urgency: "red", conversation_type: "spoedgesprek" });
    expect(JSON.parse(request.contact)).toMatchObject({
      policy: { phone: "+31611111112", safeMoment: "tussen 10 en 12 uur", neutral: true },
    });
    const names = await loket.db
      .selectFrom("person")
      .select("name")
      .where("request_id", "=", request.id)
      .execute();
    expect(names).toEqual([{ name: "Maaike" }]);
  });

  test("never holds her up: she can go on with the questions", async () => {
    const visitor = loket.visitor();
    const now = await walkByForms(visitor, toNow);
    expectPage(await visitor.get(linkTo(now.page, "/wie")), "wie");
  });

  test("asks for a number that can be called, and says so there", async () => {
    const visitor = loket.visitor();
    const refused = await visitor.send(await walkByForms(visitor, toNow), { phone: "12" });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('main a[href="tel:112"]')).not.toBeNull();
  });
});

function messagesOf(requestId: string) {
  return loket.db
    .selectFrom("outbox")
    .select(["channel", "recipient"])
    .where("request_id", "=", requestId)
    .execute();
}

async function requestOf(done: Answer): Promise<string> {
  const row = await loket.db
    .selectFrom("request")
    .select("id")
    .where("draft_id", "=", draftIn(done.address))
    .executeTakeFirstOrThrow();
  return row.id;
}

describe("what is sent to her", () => {
  test("is nothing at all when no address is safe", async () => {
    const visitor = loket.visitor();
    const done = await walkByForms(visitor, noMail);
    expect(plainText(done.text)).not.toContain(t("done:mail"));
    expect(await messagesOf(await requestOf(done))).toEqual([]);
  });

  test("says nothing of what it is about, to the address that only she reads", async () => {
    const visitor = loket.visitor();
    const done = await walkByForms(visitor, journeyOfMaaike({ mailIsSafe: true, appointment: "booked" }));
    const messages = await messagesOf(await requestOf(done));
    expect(messages.length).toBeGreaterThan(0);
    expect(new Set(messages.map(({ channel, recipient }) => `${channel} ${recipient}`))).toEqual(
      new Set([`mail ${ownAddress}`]),
    );
    const files = () => readdirSync(mails).filter((name) => name.endsWith(".eml"));
    await expect.poll(files).not.toEqual([]);
    for (const file of files()) {
      const mail = await PostalMime.parse(readFileSync(join(mails, file)));
      const attached = mail.attachments.map(({ content }) =>
        typeof content === "string" ? content : new TextDecoder().decode(content),
      );
      const whole = [mail.subject, mail.from?.name, mail.text, mail.html, ...attached].join("\n");
      expect(mail.to?.[0]?.address).toBe(ownAddress);
      expect(whole).not.toMatch(/Jurre|scheid|elkaar|veilig|gezin|ouder|kind|gemeente|loket/i);
    }
    const calendar = await visitor.get(`${done.address}/afspraak.ics`);
    expect(calendar.text).toContain(`SUMMARY:${t("done:calendar.neutralTitle")}`);
    expect(calendar.text).not.toMatch(/Jurre|scheid|elkaar|gezin|ouder|kind/i);
  });
});
