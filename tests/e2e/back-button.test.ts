import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { press } from "#tests/support/history.ts";
import { before, journeyOfFatima } from "#tests/support/journey.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { openPage } from "#tests/support/watched-page.ts";

const site = openSite();

const personal = /Yasmin|Adam|Noor|Amrani|Fatima|1\.?600|1234 ?AB|Noorderkwartier|VS-\w{4}/;

async function seen(page: Page): Promise<string> {
  const fields = page.locator("input:not([type=hidden]), textarea");
  const typed = await fields.evaluateAll((all) => (all as HTMLInputElement[]).map(({ value }) => value));
  return `${await page.title()} ${await page.locator("body").innerText()} ${typed.join(" ")}`;
}

describe.each([{ scripts: true }, { scripts: false }])(
  "after wiping, Back (scripts: $scripts)",
  ({ scripts }) => {
    const endings: Readonly<Record<string, (page: Page) => Promise<void>>> = {
      "from the start page": async (page) => {
        await walkByBrowser(page, before("contact/taal", journeyOfFatima("none")));
        await page.goto(site.loket.url);
        await pressOn(page.locator("button[name=wis]"));
      },
      "from the page about later": async (page) => {
        await walkByBrowser(page, before("contact/taal", journeyOfFatima("none")));
        await pressOn(page.locator('main a[href$="/later"]'));
        await pressOn(page.locator("main form button").last());
      },
      "from the confirmation": async (page) => {
        await walkByBrowser(page, journeyOfFatima("none"));
        await pressOn(page.locator("main form button").last());
      },
    };

    test.each(Object.keys(endings))("%s shows nothing of the family", async (name) => {
      const { page, context } = await openPage(site.browser, { scripts });
      await page.goto(site.loket.url);
      await endings[name]?.(page);
      expect(new URL(page.url()).pathname).toBe("/");
      expect(await context.cookies()).toEqual([]);
      for (let step = 0; step < 6; step += 1) {
        await press("Back", page);
        expect([page.url(), personal.exec(await seen(page))?.[0]]).toEqual([page.url(), undefined]);
      }
      await press("Forward", page);
      expect(personal.exec(await seen(page))?.[0]).toBeUndefined();
      const stored = scripts
        ? await page.evaluate(async () => [
            localStorage.length,
            sessionStorage.length,
            (await caches.keys()).length,
          ])
        : [0, 0, 0];
      expect(stored).toEqual([0, 0, 0]);
      await context.close();
    });
  },
);

test("before wiping, Back shows the answers again: the check above can fail", async () => {
  const { page, context } = await openPage(site.browser);
  await page.goto(site.loket.url);
  await walkByBrowser(page, before("geld/soort", journeyOfFatima("none")));
  await press("Back", page);
  await press("Back", page);
  expect(await seen(page)).toMatch(personal);
  await context.close();
});

test("pages with answers are never stored, static files are", async () => {
  const visitor = site.loket.visitor();
  const pages = ["/", "/verlopen", "/medewerkers/aanmelden", "/bestaat-niet"];
  for (const path of pages) expect((await visitor.get(path)).headers["cache-control"]).toContain("no-store");
  const start = await visitor.get("/");
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(start.text)?.[1] ?? "";
  expect((await visitor.get(style)).headers["cache-control"]).toMatch(/max-age=31536000.*immutable/);
});
