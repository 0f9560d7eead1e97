import { describe, expect, test } from "vitest";
import { before, journeyOfFatima, referenceIn } from "#tests/support/journey.ts";
import { patience } from "#tests/support/limits.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage, takeOver } from "#tests/support/watched-page.ts";

const site = openSite();

const toCheckPage = before("controleren", journeyOfFatima("none"));
const submitButton = "main form button.utrecht-button--primary-action";

async function requestsOf(address: string) {
  const draft = /aanvraag\/([^/]+)/.exec(address)?.[1] ?? "";
  return site.loket.db.selectFrom("request").select("reference").where("draft_id", "=", draft).execute();
}

describe.each([{ scripts: true }, { scripts: false }])(
  "the last button (scripts: $scripts)",
  ({ scripts }) => {
    test("pressed twice quickly sends one request", async () => {
      const visitor = site.loket.visitor();
      const check = await walkByForms(visitor, toCheckPage);
      const { page, context, problems } = await openPage(site.browser, { scripts });
      await takeOver(context, site.loket.url, visitor.cookies);
      await page.goto(site.loket.url + check.address);
      await page.locator("label[for=honest]").click();
      await page.locator(submitButton).dblclick();
      // The second press ends the navigation of the first, so only the page that comes of it all can be waited for.
      await expect.poll(() => page.url(), { timeout: patience }).toMatch(/\/klaar$/);
      const requests = await requestsOf(check.address);
      expect(requests).toHaveLength(1);
      expect(referenceIn(await page.locator("main").innerText())).toBe(requests[0]?.reference);
      expect(problems).toEqual([]);
      await context.close();
    });

    test("in two tabs gives both the same reference", async () => {
      const visitor = site.loket.visitor();
      const check = await walkByForms(visitor, toCheckPage);
      const { page, context } = await openPage(site.browser, { scripts });
      await takeOver(context, site.loket.url, visitor.cookies);
      const second = await context.newPage();
      for (const tab of [page, second]) {
        await tab.goto(site.loket.url + check.address);
        await tab.locator("label[for=honest]").click();
      }
      const references: (string | null)[] = [];
      for (const tab of [page, second]) {
        await tab.locator(submitButton).click();
        await tab.waitForURL("**/klaar");
        references.push(referenceIn(await tab.locator("main").innerText()));
      }
      expect(references[0]).not.toBeNull();
      expect(references[1]).toBe(references[0]);
      expect(await requestsOf(check.address)).toHaveLength(1);
      await context.close();
    });
  },
);

test("ten posts at the same moment and a replay an hour later give the same reference", async () => {
  const visitor = site.loket.visitor();
  const check = await walkByForms(visitor, toCheckPage);
  const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.send(check, { honest: "yes" })));
  answers.push(await visitor.send(check, { honest: "yes" }));
  const references = new Set(answers.map((answer) => referenceIn(answer.text)));
  expect(references.size).toBe(1);
  expect([...references]).not.toContain(null);
  expect(await requestsOf(check.address)).toHaveLength(1);
});

test("without the tick nothing is sent", async () => {
  const visitor = site.loket.visitor();
  const check = await walkByForms(visitor, toCheckPage);
  const refused = await visitor.send(check, {});
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Zet een vinkje");
  expect(await requestsOf(check.address)).toEqual([]);
});
