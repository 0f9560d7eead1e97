import type { Locator, Page } from "playwright";
import { pathBelowDraft, type Fields, type Press, type Step, type Typed, WrongPage } from "./journey.ts";
import { pressOn } from "./next-page.ts";

interface Options {
  /** Sees every page before it is filled in. */
  readonly onPage?: (step: Step) => Promise<void>;
}

/** Walks steps from the page that is open now, with the means a person has: typing, pressing labels and buttons. */
export async function walkByBrowser(
  page: Page,
  steps: readonly Step[],
  { onPage }: Options = {},
): Promise<void> {
  for (const step of steps) {
    const path = pathBelowDraft(new URL(page.url()).pathname);
    if (path !== step.path) {
      const errors = await page.locator("#fouten").allInnerTexts();
      throw new WrongPage(`Expected "${step.path}", is at "${path}". ${errors.join(" ")}`);
    }
    await onPage?.(step);
    if (step.follow) await pressOn(page.locator(`main a[href*="${step.follow}"]`).first());
    else await fillAndSend(page, step.fields, step.press);
  }
}

/** Fills in fields and presses a button; without `press` the primary one of the form. */
export async function fillAndSend(page: Page, fields: Fields, press?: Press): Promise<void> {
  let button = press;
  for (const [name, typed] of Object.entries(fields)) {
    const controls = page.locator(`[name="${name}"]`);
    if ((await controls.count()) === 0) throw new WrongPage(`No field "${name}" on ${page.url()}`);
    const isButton = await controls.first().evaluate((element) => element.tagName === "BUTTON");
    if (isButton) button = [name, String(typed)];
    else await fill(controls, typed);
  }
  const primary = page.locator("main form button.utrecht-button--primary-action").first();
  await pressOn(button ? page.locator(`button[name="${button[0]}"][value="${button[1]}"]`) : primary);
}

async function fill(controls: Locator, typed: Typed): Promise<void> {
  const offered = await controls.evaluateAll((elements) =>
    (elements as HTMLInputElement[]).map(({ value }) => value),
  );
  const values = typeof typed === "function" ? [typed(offered)] : [typed].flat();
  const kind = await controls.first().evaluate((element) => element.getAttribute("type") ?? element.tagName);
  if (kind === "hidden") return;
  if (kind === "SELECT") await controls.selectOption(values);
  else if (kind === "radio" || kind === "checkbox") await tick(controls, offered, values);
  else for (const [index, value] of values.entries()) await controls.nth(index).fill(value);
}

async function tick(boxes: Locator, offered: readonly string[], wanted: readonly string[]): Promise<void> {
  const missing = wanted.find((value) => !offered.includes(value));
  if (missing !== undefined) throw new WrongPage(`Offered are ${offered.join(", ")}, not "${missing}".`);
  for (const [index, value] of offered.entries()) {
    const box = boxes.nth(index);
    // The label lies over the box, so that is what a finger meets. A radio cannot be pressed off.
    const isRadio = (await box.getAttribute("type")) === "radio";
    const change =
      (await box.isChecked()) !== wanted.includes(value) && !(isRadio && !wanted.includes(value));
    if (change)
      await box
        .page()
        .locator(`label[for="${await box.getAttribute("id")}"]`)
        .click();
  }
}
