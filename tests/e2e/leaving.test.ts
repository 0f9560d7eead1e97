import type { BrowserContext, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { press } from "#tests/support/history.ts";
import { before, pathBelowDraft } from "#tests/support/journey.ts";
import { journeyOfMaaike, personal } from "#tests/support/maaike.ts";
import { draftIn, draftRows, heldBy, weather } from "#tests/support/safe-pages.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { openPage } from "#tests/support/watched-page.ts";

const noMail = journeyOfMaaike({ mailIsSafe: false, appointment: "booked" });
const site = openSite();

describe.each([
  { scripts: false, how: "the button", name: "without scripts" },
  { scripts: true, how: "the button", name: "with scripts" },
  { scripts: true, how: "shift", name: "with three times Shift" },
])("leaving in a browser, $name", ({ scripts, how }) => {
  test("shows the weather, and Back shows nothing of her", async () => {
    const { context, page } = await openPage(site.browser, { scripts });
    await context.route(`${weather}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Weer</title><h1>Zonnig</h1>" }),
    );
    await page.goto(site.loket.url);
    await walkByBrowser(page, before("controleren", noMail));
    expect(await page.locator("main").innerText()).toContain("Jurre");
    const address = page.url();
    const draft = draftIn(address);
    expect((await heldBy(site.loket.db, draft)).length).toBeGreaterThan(0);

    if (how === "shift") await pressShiftThrice(page);
    else await page.locator("form[data-exit] button").click();
    await page.waitForURL(`${weather}**`);
    expect(await page.locator("h1").innerText()).toBe("Zonnig");
    await expect.poll(() => draftRows(site.loket.db, draft)).toEqual([]);
    expect(await heldBy(site.loket.db, draft)).toEqual([]);
    await expect.poll(() => keysIn(context)).toEqual([]);

    const shown = await everythingBehind(page);
    expect(shown.length).toBeGreaterThan(1);
    for (const { url, text } of shown) expect([url, personal.exec(text)?.[0]]).toEqual([url, undefined]);
    await page.goto(address);
    expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("/verlopen");
    await context.close();
  });
});

/** As people do: three times, and again when nothing happens, for they count within two seconds only. */
async function pressShiftThrice(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      for (const _press of [1, 2, 3]) await page.keyboard.press("Shift");
      return page.url().startsWith(weather);
    })
    .toBe(true);
}

async function keysIn(context: BrowserContext): Promise<string[]> {
  return (await context.cookies(site.loket.url))
    .map(({ name }) => name)
    .filter((name) => name === "gezinsloket");
}

/** Presses Back until nothing is behind, and gives what each page shows. The start page names every topic there is. */
async function everythingBehind(page: Page): Promise<{ url: string; text: string }[]> {
  const shown: { url: string; text: string }[] = [];
  while (await press("Back", page)) {
    const url = page.url();
    if (url === "about:blank") break;
    if (new URL(url).pathname === "/") continue;
    shown.push({ url, text: `${await page.title()} ${await page.locator("body").innerText()}` });
  }
  return shown;
}
