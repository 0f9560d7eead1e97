import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "#tests/support/browser.ts";
import { before, first, journeyOfFatima, pathBelowDraft, referenceIn } from "#tests/support/journey.ts";
import { type RunningLoket, startLoket } from "#tests/support/loket.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { fillAndSend, walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage } from "#tests/support/watched-page.ts";

let browser: Browser;
let loket: RunningLoket;
beforeAll(async () => {
  [browser, loket] = await Promise.all([launchBrowser(), startLoket()]);
  // Every time is somebody's last one: the first who takes it leaves none.
  await loket.db
    .updateTable("staff")
    .set({ active: 0 })
    .where("department", "=", "meedoen")
    .where("id", "!=", "staff-noor-verbeek")
    .execute();
});
afterAll(async () => {
  await browser.close();
  await loket.stop();
});

const toAppointment = before("gesprek", journeyOfFatima("booked"));

/** Somebody in the browser who looks at the times, of which somebody else takes the first meanwhile. */
async function loseTime(scripts: boolean) {
  const watched = await openPage(browser, { scripts });
  const { page } = watched;
  await page.goto(loket.url);
  await walkByBrowser(page, toAppointment);
  const lost = await page.locator("[name=tijd]").first().getAttribute("value");
  const other = loket.visitor();
  const offer = await walkByForms(other, toAppointment);
  await other.send(offer, { tijd: (offered) => first(offered.filter((time) => time === lost)) }, [
    "wens",
    "booked",
  ]);
  await fillAndSend(page, { tijd: lost ?? "" }, ["wens", "booked"]);
  expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("gesprek/bezet");
  return watched;
}

describe.each([{ scripts: false }, { scripts: true }])(
  "a time that is lost (scripts: $scripts)",
  ({ scripts }) => {
    test("has three others near it, and every answer is still there", async () => {
      const { page, context, problems } = await loseTime(scripts);
      expect(await page.locator("h1").innerText()).toBe("Deze tijd is net bezet");
      expect(await page.locator("main").innerText()).toContain("Al uw antwoorden zijn bewaard");
      expect(await page.locator("[name=tijd]").count()).toBe(3);
      await fillAndSend(page, { tijd: first }, ["wens", "booked"]);
      expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("controleren");
      const answers = await page.locator("main").innerText();
      for (const answer of [
        "Yasmin",
        "FC Noorderkwartier",
        "1.600",
        "Amrani",
        "Arabisch",
        "Noor",
        "Verjaardagsdoos",
      ])
        expect(answers).toContain(answer);
      await fillAndSend(page, { honest: "yes" });
      expect(referenceIn(await page.locator("main").innerText())).not.toBeNull();
      expect(problems).toEqual([]);
      await context.close();
    });

    test('is no dead end: "bel mij" and all times are one press away', async () => {
      const { page, context, problems } = await loseTime(scripts);
      const lost = page.url();
      await pressOn(page.locator('main a[href$="/gesprek"].utrecht-button'));
      expect(await page.locator("[name=tijd]").count()).toBeGreaterThan(3);
      await page.goto(lost);
      await pressOn(page.locator('button[value="call-me"]'));
      expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("controleren");
      expect(await page.locator("main").innerText()).toContain("Wij bellen u om een tijd te kiezen");
      expect(problems).toEqual([]);
      await context.close();
    });

    test("may also be noticed at the last moment, after somebody else took an expired hold", async () => {
      const watched = await openPage(browser, { scripts });
      const { page, context } = watched;
      await page.goto(loket.url);
      await walkByBrowser(page, before("controleren", journeyOfFatima("booked")));
      const draft = /aanvraag\/([^/]+)/.exec(page.url())?.[1] ?? "";
      const mine = loket.db.selectFrom("appointment").selectAll().where("draft_id", "=", draft);
      const { starts_at: startsAt, location } = await mine.executeTakeFirstOrThrow();
      await loket.db
        .updateTable("appointment")
        .set({ held_until: "2026-11-24T09:00:00.000Z" })
        .where("draft_id", "=", draft)
        .execute();
      const other = loket.visitor();
      const offer = await walkByForms(other, toAppointment);
      const taken = await other.send(offer, { tijd: `${startsAt}|office|${location}` }, ["wens", "booked"]);
      expect(pathBelowDraft(taken.address)).toBe("controleren");
      await fillAndSend(page, { honest: "yes" });
      expect(pathBelowDraft(new URL(page.url()).pathname)).toBe("gesprek/bezet");
      expect(
        await loket.db.selectFrom("request").select("id").where("draft_id", "=", draft).execute(),
      ).toEqual([]);
      await fillAndSend(page, { tijd: first }, ["wens", "booked"]);
      await fillAndSend(page, { honest: "yes" });
      expect(referenceIn(await page.locator("main").innerText())).not.toBeNull();
      await context.close();
    });
  },
);
