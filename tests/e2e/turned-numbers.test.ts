import { expect, test } from "vitest";
import { describeLanguage, languages } from "#app/platform/languages.ts";
import { dutchOnly, shownCatalogue } from "#app/i18n/words.server.ts";
import { turnedNumbers } from "#tests/support/drawn-numbers.ts";
import { openSite } from "#tests/support/site.ts";
import { openPage } from "#tests/support/watched-page.ts";
import { textsOf } from "#tests/support/words.ts";

const site = openSite();
const turning = languages.filter((language) => describeLanguage(language).dir === "rtl");

test.each(turning)("every text with digits in %s is drawn as it is written", async (language) => {
  const { page, context } = await openPage(site.browser);
  await page.goto(site.loket.url);
  const catalogue = shownCatalogue(language);
  for (const namespace of dutchOnly) delete catalogue[namespace];
  const shown = [...textsOf(catalogue).values()].filter((text) => /\d/.test(text));
  expect(shown.length).toBeGreaterThan(40);
  await page.evaluate((texts) => {
    document.documentElement.dir = "rtl";
    document.body.replaceChildren(
      ...texts.map((text) => {
        const line = document.createElement("p");
        line.textContent = text;
        return line;
      }),
    );
  }, shown);
  expect(await turnedNumbers(page)).toEqual([]);
  await context.close();
});

test("a number that is turned is seen", async () => {
  const { page, context } = await openPage(site.browser);
  await page.goto(site.loket.url);
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
    document.body.innerHTML =
      "<p>اتصل 0800-0432</p><p>مثلًا 06 12 34</p><p>1234 AB</p>" +
      "<p>اتصل \u20660800-0113\u2069، الساعة 9.30</p><p dir='ltr'>1234 CD</p>";
  });
  expect(await turnedNumbers(page)).toEqual(["0800-0432", "06 12 34", "1234 AB"]);
  await context.close();
});
