import type { Locator } from "playwright";

/**
 * Presses what leads to another page, and waits until that page is there. A press alone may return while the old page
 * still stands, and what is read then is read from the wrong page.
 */
export async function pressOn(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent("load"), target.click()]);
}
