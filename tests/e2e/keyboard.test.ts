import type { Page } from "playwright";
import { expect, test } from "vitest";
import { before, journeyOfFatima, pathBelowDraft } from "#tests/support/journey.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage, takeOver } from "#tests/support/watched-page.ts";

const site = openSite();

interface Focused {
  readonly id: string;
  readonly tag: string;
  readonly text: string;
  /** Drawn around it, so that people see where they are. */
  readonly visible: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const shows = (one: Element | null | undefined) => {
      if (!one) return false;
      const style = getComputedStyle(one);
      return (
        (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none"
      );
    };
    const { id, tagName, innerText } = element;
    // A box for an answer shows it on the box, not on the small control in it.
    return {
      id,
      tag: tagName,
      text: innerText,
      visible: shows(element) || shows(element.closest(".loket-answer")),
    };
  });
}

/** Presses Tab until this holds; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: (element: Focused) => boolean): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const element = await focused(page);
    expect(element).toMatchObject({ visible: true });
    if (wanted(element)) return;
  }
  throw new Error(`Not reached with Tab on ${page.url()}`);
}

const path = (page: Page) => pathBelowDraft(new URL(page.url()).pathname);
const onButton = (text: string) => (element: Focused) =>
  element.tag === "BUTTON" && element.text.trim() === text;

test("three pages go by keyboard alone, with the focus in sight at every step", async () => {
  const { page, context, problems } = await openPage(site.browser);
  await page.goto(site.loket.url);

  await page.keyboard.press("Tab");
  expect(await focused(page)).toMatchObject({ tag: "A", text: "Ga naar de inhoud", visible: true });
  await page.keyboard.press("Enter");
  expect((await focused(page)).id).toBe("inhoud");

  await tabTo(page, ({ id }) => id === "topics");
  await page.keyboard.press("Space");
  expect(await page.locator("#topics").isChecked()).toBe(true);
  await tabTo(page, onButton("Start met de vragen"));
  await page.keyboard.press("Enter");
  // The browser carries "#inhoud" along, so the skip link keeps its promise on the next pages.
  await page.waitForURL(/\/nu(#|$)/);

  // Without an answer the focus goes to what is wrong, and from there to the field.
  await tabTo(page, onButton("Verder"));
  await page.keyboard.press("Enter");
  await page.waitForSelector("#fouten");
  expect((await focused(page)).id).toBe("fouten");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect((await focused(page)).id).toBe("urgentNow");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator('[name=urgentNow][value="no"]').isChecked()).toBe(true);
  await tabTo(page, onButton("Verder"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/wie(#|$)/);

  await tabTo(page, ({ id }) => id === "role");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/postcode(#|$)/);
  expect(path(page)).toBe("postcode");
  expect(problems).toEqual([]);
  await context.close();
});

test("Enter in a list of names goes on, and does not ask for another row", async () => {
  const { page, context } = await openPage(site.browser, { scripts: false });
  const visitor = site.loket.visitor();
  const at = await walkByForms(visitor, before("kinderen", journeyOfFatima("none")));
  await takeOver(context, site.loket.url, visitor.cookies);
  await page.goto(site.loket.url + at.address);
  await page.locator("[name=children]").first().fill("Sem");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kind/c1");
  expect(await page.locator("h1").innerText()).toContain("Sem");
  await context.close();
});
