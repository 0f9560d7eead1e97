import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examplePassword } from "#db/seed/seed.server.ts";
import { press } from "#tests/support/history.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { journeyOfFatima, referenceIn } from "#tests/support/journey.ts";
import { type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage } from "#tests/support/watched-page.ts";

let browser: Browser;
let loket: RunningLoket;
let reference = "";
beforeAll(async () => {
  [browser, loket] = await Promise.all([launchBrowser(), startLoket()]);
  const done = await walkByForms(loket.visitor(), journeyOfFatima("booked"));
  reference = referenceIn(done.text) ?? "";
});
afterAll(async () => {
  await browser.close();
  await loket.stop();
});

async function signIn(page: Page, name: string, password = examplePassword): Promise<void> {
  await page.goto(`${loket.url}/medewerkers`);
  await page.locator("[name=email]").fill(`${name}@voorbeeldstad.example`);
  await page.locator("[name=wachtwoord]").fill(password);
  await pressOn(page.locator("main form button[type=submit]"));
}

const text = async (page: Page) => (await page.locator("body").innerText()).replaceAll(/\s+/g, " ");
const desk = { width: 1366, height: 900 };

test("a desk worker finds Fatima in the queue of the right team, with reasons, due date and the appointment", async () => {
  const { page, context, problems } = await openPage(browser, desk);
  await signIn(page, "bart.dehaan");
  const row = page.locator("table tr", { hasText: "Amrani" });
  expect(await row.count()).toBe(1);
  const shown = (await row.innerText()).replaceAll(/\s+/g, " ");
  expect(shown).toMatch(/Groen/i);
  expect(shown).toMatch(/1 dec/);

  await pressOn(row.locator('a[href*="/medewerkers/aanvraag/"]').first());
  const request = await text(page);
  for (const part of [reference, "Fatima Amrani", "1 december", "19 januari", "Yasmin", "Adam", "Noor"])
    expect(request).toContain(part);
  for (const answer of [
    "Hoeveel geld komt er per maand bij u binnen?",
    "1.600",
    "FC Noorderkwartier",
    "1234 AB",
  ])
    expect(await page.locator("main").textContent()).toContain(answer);
  const html = (await page.locator("main").textContent()) ?? "";
  for (const provision of ["Schoolspullen", "Sport", "Verjaardag"]) expect(html).toContain(provision);
  expect(html).toMatch(/tolk|Arabisch/);
  expect(problems).toEqual([]);
  await context.close();
});

test("another team sees nothing of her, by queue, search or address", async () => {
  const { id } = await loket.db.selectFrom("request").select("id").executeTakeFirstOrThrow();
  for (const name of ["ruud.peters", "joy.mensah"]) {
    const { page, context } = await openPage(browser, desk);
    await signIn(page, name);
    expect(await text(page)).not.toMatch(/Amrani|Fatima/);
    const search = page.locator("[name=zoek]").first();
    await search.fill("Amrani");
    await search.press("Enter");
    await page.waitForLoadState();
    expect(await page.locator("main").innerText()).not.toMatch(/Fatima|VS-/);
    const answer = await page.goto(`${loket.url}/medewerkers/aanvraag/${id}`);
    expect(answer?.status()).toBe(404);
    expect(await text(page)).not.toMatch(/Amrani|Fatima|Yasmin/);
    await context.close();
  }
});

test("nobody gets in without signing in, with a wrong password, or after signing out", async () => {
  const { id } = await loket.db.selectFrom("request").select("id").executeTakeFirstOrThrow();
  const { page, context } = await openPage(browser, desk);
  for (const path of ["/medewerkers", `/medewerkers/aanvraag/${id}`]) {
    await page.goto(loket.url + path);
    expect(new URL(page.url()).pathname).toBe("/medewerkers/aanmelden");
  }
  await signIn(page, "bart.dehaan", "verkeerd wachtwoord");
  expect(await page.locator("#fouten").count()).toBe(1);
  await signIn(page, "bart.dehaan");
  await page.goto(`${loket.url}/medewerkers/aanvraag/${id}`);
  expect(await text(page)).toContain("Amrani");
  const cookies = await context.cookies();
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('form[action="/medewerkers/afmelden"]');
    form?.requestSubmit();
  });
  await page.waitForURL(/aanmelden/);
  await press("Back", page);
  expect(await text(page)).not.toContain("Amrani");
  await context.addCookies(cookies);
  await page.goto(`${loket.url}/medewerkers`);
  expect(new URL(page.url()).pathname).toBe("/medewerkers/aanmelden");
  await context.close();
});

test.each([desk, { width: 390, height: 844 }])(
  "axe finds nothing in the workplace at $width pixels",
  async (device) => {
    const { page, context, problems } = await openPage(browser, device);
    const { id } = await loket.db.selectFrom("request").select("id").executeTakeFirstOrThrow();
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const findings = [...(await axeFindings(page))];
      const headings = await page.locator("h1").count();
      if (headings !== 1) findings.push(`${headings} headings of level 1`);
      if (!/ - Gezinsloket$/.test(await page.title())) findings.push(`title "${await page.title()}"`);
      if (findings.length > 0) found[name] = findings;
    };
    await page.goto(`${loket.url}/medewerkers`);
    await look("sign in");
    await signIn(page, "bart.dehaan", "verkeerd");
    await look("sign in, refused");
    await signIn(page, "bart.dehaan");
    await look("queue");
    for (const path of [`?toon=${id}`, "?lijst=red", "?zoek=Amrani", `/aanvraag/${id}`, "/aanvraag/x"]) {
      await page.goto(`${loket.url}/medewerkers${path}`);
      await look(path.replace(id, "…"));
    }
    expect(found).toEqual({});
    expect(problems).toEqual([]);
    await context.close();
  },
);

test("the calendar prints from a button, which is only there with a script; on paper it is a list", async () => {
  for (const scripts of [true, false]) {
    const { page, context, problems } = await openPage(browser, { ...desk, scripts });
    await signIn(page, "bart.dehaan");
    await page.goto(`${loket.url}/medewerkers/agenda`);
    const print = page.locator("[data-print]");
    expect(await print.isVisible()).toBe(scripts);
    const whose = page.getByText("Bart de Haan", { exact: true }).and(page.locator("main p"));
    expect(await whose.isVisible()).toBe(false);
    if (scripts) {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute("data-printed", "");
      });
      await print.click();
      expect(await page.locator("body[data-printed]").count()).toBe(1);
    }
    await page.emulateMedia({ media: "print" });
    expect(await print.isVisible()).toBe(false);
    expect(await page.locator(".loket-staff-bar").isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await whose.isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  }
});

test("a functional administrator changes hours, and families read them within seconds", async () => {
  const { page, context, problems } = await openPage(browser, desk);
  await signIn(page, "wil.jansen");
  await page.goto(`${loket.url}/medewerkers/beheer`);
  expect(await axeFindings(page)).toEqual([]);
  await pressOn(page.getByRole("link", { name: "Stadhuis" }));
  await page.getByText("Voeg inloop toe").first().click();
  await page.locator("#add-walk-in-dag-6").check({ force: true });
  await page.locator("#add-walk-in-van").fill("10:00");
  await page.locator("#add-walk-in-tot").fill("11:30");
  await pressOn(page.locator("button[value=add-walk-in]"));
  expect(await text(page)).toContain("zaterdag, 10.00 tot 11.30 uur");
  expect(await axeFindings(page)).toEqual([]);
  const start = async () => (await (await fetch(loket.url)).text()).replaceAll(/<[^>]*>/g, " ");
  await expect.poll(start).toContain("Zaterdag, 10.00 tot 11.30 uur");
  await page.goto(`${loket.url}/medewerkers/beheer/soort/geldgesprek`);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator("#type-plekken").uncheck({ force: true });
  await pressOn(page.locator("button[value=type]"));
  expect(await text(page)).toMatch(/Hierdoor val(t|len) \d+ gesprek|Opgeslagen/);
  expect(problems).toEqual([]);
  await context.close();
});
