import type { Page } from "playwright";
import { expect } from "vitest";

/**
 * Presses Back or Forward and waits until the page that was there is whole; false when there is none. A page that the
 * browser brought back from its memory (see `openPage`) fires no load; with scripts, a private one asks for itself anew
 * and counts only then.
 */
export async function press(key: "Back" | "Forward", page: Page): Promise<boolean> {
  const browser = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await browser.send("Page.getNavigationHistory");
  const wanted = entries[currentIndex + (key === "Back" ? -1 : 1)];
  if (!wanted) return false;
  await browser.send("Page.navigateToHistoryEntry", { entryId: wanted.id });
  await expect
    .poll(async () => {
      const { currentIndex: index, entries: now } = await browser.send("Page.getNavigationHistory");
      return now[index]?.id === wanted.id && (await isWhole(page).catch(() => false));
    })
    .toBe(true);
  await browser.detach();
  return true;
}

function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { dataset } = document.documentElement;
    const isOld = dataset.fromMemory !== undefined && dataset.private !== undefined;
    return document.readyState === "complete" && !isOld;
  });
}
