import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examplePassword } from "#db/seed/seed.server.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { journeyOfFatima, referenceIn } from "#tests/support/journey.ts";
import { type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { pressOn } from "#tests/support/next-page.ts";
import type { Answer, Visitor } from "#tests/support/visitor.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage, takeOver } from "#tests/support/watched-page.ts";

/** What an A4 sheet leaves between its margins, in CSS pixels. */
const sheet = { width: 718, height: 1047 };
/** What leads somewhere, opens something or sends something: of no use on paper. */
const chrome =
  ".loket-exit, .loket-header__actions, .loket-staff-bar, .loket-footer, .loket-link-row, button, summary, input, select, textarea";

let browser: Browser;
let loket: RunningLoket;
let visitor: Visitor;
let done: Answer;
let reference = "";
beforeAll(async () => {
  [browser, loket] = await Promise.all([launchBrowser(), startLoket()]);
  visitor = loket.visitor();
  done = await walkByForms(visitor, journeyOfFatima("booked"));
  reference = referenceIn(done.text) ?? "";
});
afterAll(async () => {
  await browser.close();
  await loket.stop();
});

const shown = async (page: Page) => (await page.locator("body").innerText()).replaceAll(/\s+/g, " ");

async function expectPaper(page: Page): Promise<void> {
  expect(await page.locator(chrome).filter({ visible: true }).allInnerTexts()).toEqual([]);
  // Wider than the sheet is cut off, or makes the browser print all of it smaller.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
}

test.each(["", "/en", "/ar"])(
  "the confirmation on paper says what happens when, and nothing to press (%s)",
  async (language) => {
    const { page, context, problems } = await openPage(browser, { ...sheet, scripts: false });
    await takeOver(context, loket.url, visitor.cookies);
    await page.goto(loket.url + language + done.address);
    expect(await page.locator(chrome).filter({ visible: true }).count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    await expectPaper(page);
    const paper = await shown(page);
    expect(paper).toContain(reference);
    if (language === "") {
      for (const part of [
        "Aanvraag verstuurd",
        "25 november 2026",
        "10.30 tot 11.45 uur",
        "19 januari 2027",
        "000-123 45 67",
      ])
        expect(paper).toContain(part);
      expect(paper).not.toMatch(/printen|in mijn agenda|Verzetten|Terug/);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test("the answers that somebody opened are printed too", async () => {
  const { page, context } = await openPage(browser, sheet);
  await takeOver(context, loket.url, visitor.cookies);
  await page.goto(loket.url + done.address);
  await page.locator("main summary").click();
  await page.emulateMedia({ media: "print" });
  expect(await shown(page)).toContain("FC Noorderkwartier");
  await context.close();
});

test("a request on the paper of staff has its number, due date, questions and answers, and no acts", async () => {
  const { page, context, problems } = await openPage(browser, sheet);
  await page.goto(`${loket.url}/medewerkers`);
  await page.locator("[name=email]").fill("bart.dehaan@voorbeeldstad.example");
  await page.locator("[name=wachtwoord]").fill(examplePassword);
  await pressOn(page.locator("main form button[type=submit]"));
  await page.waitForURL((address) => address.pathname === "/medewerkers");
  const { id } = await loket.db.selectFrom("request").select("id").executeTakeFirstOrThrow();
  await page.goto(`${loket.url}/medewerkers/aanvraag/${id}`);
  await page.emulateMedia({ media: "print" });
  await expectPaper(page);
  const paper = await shown(page);
  for (const part of [
    reference,
    "Fatima Amrani",
    "1 december",
    "Schoolspullen",
    "FC Noorderkwartier",
    "Waarom zo",
  ])
    expect(paper).toContain(part);
  expect(paper).not.toMatch(/Wachtrij|Verzet|Zeg af/);
  expect(problems).toEqual([]);
  await context.close();
});
