import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { defaultLanguage, inLanguage, type Language, languages } from "#app/platform/languages.ts";
import { before, journeyOfFatima } from "#tests/support/journey.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { type Device, openPage } from "#tests/support/watched-page.ts";

const site = openSite();

/** Elements that stick out at the side, unless they scroll or are meant to be out of sight. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return [
      `${document.documentElement.scrollWidth} wide`,
      ...out.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
}

/** Text that its box cuts off. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "main a, main button, main label, main h1, main h2, main dd, main dt, summary",
      ),
    ]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible")
      .map((one) => `cut off: ${one.outerHTML.slice(0, 120)}`),
  );
}

interface Screen {
  readonly name: string;
  readonly device: Device;
  readonly language: Language;
  /** Size of text that somebody chose in their browser. */
  readonly text?: string;
}

const screens: readonly Screen[] = [
  {
    name: "a phone of 320 pixels",
    device: { width: 320, height: 568 },
    language: defaultLanguage,
  },
  {
    name: "1280 pixels at 400 %",
    device: { width: 320, height: 256, deviceScaleFactor: 4 },
    language: defaultLanguage,
  },
  ...languages
    .filter((language) => language !== defaultLanguage)
    .map((language) => ({
      name: `a phone of 320 pixels (${language})`,
      device: { width: 320, height: 568 },
      language,
    })),
  ...languages.map((language) => ({
    name: `a phone of 390 pixels with text of 200 % (${language})`,
    device: { width: 390, height: 844 },
    language,
    text: "200%",
  })),
];

describe.each<Screen>(screens)("on $name", ({ device, language, text }) => {
  test("no page of the journey scrolls sideways or cuts off its words", async () => {
    const { page, context } = await openPage(site.browser, device);
    const wrong: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      if (text)
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
      await page
        .locator("main details")
        .evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      const found = [...(await tooWide(page)), ...(await cutOff(page))];
      if (found.length > 0) wrong[name] = found;
    };
    await page.goto(site.loket.url + inLanguage(language, "/"));
    await walkByBrowser(page, journeyOfFatima("booked"), { onPage: ({ path }) => look(path) });
    await look("klaar");
    for (const path of [
      "/",
      "/privacy",
      "/toegankelijkheid",
      "/telefoonnummers",
      "/verlopen",
      "/bestaat-niet",
    ]) {
      await page.goto(site.loket.url + inLanguage(language, path));
      await look(path);
    }
    expect(wrong).toEqual({});
    await context.close();
  });
});

test("on an ordinary phone a time stands beside its mark, also after a mistake", async () => {
  const { page, context } = await openPage(site.browser, { width: 390, height: 844 });
  await page.goto(site.loket.url);
  await walkByBrowser(page, before("gesprek", journeyOfFatima("booked")));
  const below = () =>
    page
      .locator(".loket-day__times .loket-answer")
      .evaluateAll((boxes) =>
        boxes
          .filter(
            (box) =>
              (box.querySelector("label")?.getBoundingClientRect().top ?? 0) >
              (box.querySelector("input")?.getBoundingClientRect().bottom ?? 0),
          )
          .map((box) => box.textContent),
      );
  expect(await page.locator(".loket-day__times .loket-answer").count()).toBeGreaterThan(3);
  expect(await below()).toEqual([]);
  await pressOn(page.locator("main form button.utrecht-button--primary-action").first());
  expect(await page.locator("#fouten").count()).toBe(1);
  expect(await below()).toEqual([]);
  await context.close();
});

test("the check of this file sees what sticks out", async () => {
  const { page, context } = await openPage(site.browser, { width: 320, height: 568 });
  await page.goto(site.loket.url);
  expect(await tooWide(page)).toEqual([]);
  await page.evaluate(() => {
    const plank = document.createElement("div");
    plank.style.width = "500px";
    plank.style.height = "10px";
    document.querySelector("main")?.append(plank);
  });
  expect((await tooWide(page)).length).toBeGreaterThan(0);
  await context.close();
});
