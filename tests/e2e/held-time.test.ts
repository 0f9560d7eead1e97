import type { Page } from "playwright";
import { expect, test } from "vitest";
import { before, first, journeyOfFatima, pathBelowDraft } from "#tests/support/journey.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { openSite } from "#tests/support/site.ts";
import { fillAndSend, walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { openPage } from "#tests/support/watched-page.ts";

const site = openSite();

/** Somebody who has just chosen a time and looks at everything once more. */
async function chooseTime(page: Page): Promise<void> {
  await page.goto(site.loket.url);
  await walkByBrowser(page, before("gesprek", journeyOfFatima("booked")));
  await fillAndSend(page, { tijd: first }, ["wens", "booked"]);
  expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("controleren");
}

/** The moment on the page against the one in the database, as people in Voorbeeldstad read it. */
async function expectMomentOf(page: Page): Promise<void> {
  const holds = await site.loket.db
    .selectFrom("appointment")
    .select("held_until")
    .where("status", "=", "held")
    .orderBy("changed_at", "desc")
    .execute();
  const until = new Intl.DateTimeFormat("nl-NL", { timeStyle: "short", timeZone: "Europe/Amsterdam" })
    .format(new Date(holds[0]?.held_until ?? ""))
    .replace(":", ".");
  const told = await page.locator(".loket-held").innerText();
  expect(told.trim()).toBe(
    `Wij houden uw tijd vast tot ${until} uur. Steeds als u verdergaat, houden wij hem weer 20 minuten vast.`,
  );
}

async function setHeldUntil(moment: string): Promise<void> {
  await site.loket.db
    .updateTable("appointment")
    .set({ held_until: moment })
    .where("status", "=", "held")
    .execute();
}

test("without a script the page says until when the time is held; going on holds it again, looking does not", async () => {
  const { page, context, problems } = await openPage(site.browser, { scripts: false });
  await chooseTime(page);
  await expectMomentOf(page);
  await setHeldUntil("2026-11-24T09:17:00.000Z");
  await page.reload();
  await expectMomentOf(page);
  expect(await page.locator(".loket-held").innerText()).toContain("10.17");
  await pressOn(page.locator("main a[href*='terug=controleren']").first());
  expect(await page.locator(".loket-held").innerText()).toContain("10.17");
  await pressOn(page.locator("main form button").last());
  await expectMomentOf(page);
  expect(await page.locator(".loket-held").innerText()).not.toContain("10.17");
  expect(problems).toEqual([]);
  await context.close();
});

test("a time that is held no longer is not held again by looking, and the page says so", async () => {
  const { page, context } = await openPage(site.browser, { scripts: false });
  await chooseTime(page);
  const over = "2026-11-24T09:01:00.000Z";
  await setHeldUntil(over);
  await page.reload();
  expect(await page.locator(".loket-held").innerText()).toContain("Wij houden uw tijd niet meer vast.");
  const holds = await site.loket.db
    .selectFrom("appointment")
    .select("held_until")
    .where("status", "=", "held")
    .where("held_until", "!=", over)
    .execute();
  expect(holds).toEqual([]);
  // Nobody took it: it is still theirs.
  await page.locator("label[for=honest]").click();
  await pressOn(page.locator("main form button").last());
  expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("klaar");
  await context.close();
});

test("with a script it is said again shortly before the end and at the end, and the focus stays", async () => {
  const { page, context, problems } = await openPage(site.browser);
  // The phone's own clock is years off: only what the server said counts.
  await page.clock.install({ time: new Date("2031-05-05T12:00:00Z") });
  await chooseTime(page);
  await expectMomentOf(page);
  const status = page.locator(".loket-held [role=status]");
  await page.locator("#honest").focus();
  const stays = async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe("honest");

  expect(await status.textContent()).toBe("");
  await page.clock.fastForward("14:50");
  expect(await status.textContent()).toBe("");
  await page.clock.fastForward("00:15");
  expect(await status.textContent()).toBe(
    "Wij houden uw tijd nog hooguit 5 minuten vast. Ga verder, dan houden wij hem langer vast.",
  );
  await stays();
  await page.clock.fastForward("05:00");
  expect(await status.textContent()).toContain("Wij houden uw tijd niet meer vast.");
  await stays();

  // Nobody took it: it is still theirs.
  await page.locator("#honest").check({ force: true });
  await pressOn(page.locator("main form button").last());
  expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("klaar");
  expect(await page.locator(".loket-held").count()).toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});

test("who holds no time reads nothing of it", async () => {
  const { page, context } = await openPage(site.browser);
  await page.goto(site.loket.url);
  await walkByBrowser(page, before("gesprek", journeyOfFatima("booked")));
  expect(await page.locator(".loket-held").count()).toBe(0);
  await context.close();
});
