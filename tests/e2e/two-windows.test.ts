import { describe, expect, test } from "vitest";
import { press } from "#tests/support/history.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { before, journeyOfFatima } from "#tests/support/journey.ts";
import { plainText } from "#tests/support/loket.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { openSite } from "#tests/support/site.ts";
import { expectPage, linkTo, walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage, takeOver } from "#tests/support/watched-page.ts";

const site = openSite();

const journey = journeyOfFatima("none");
const draftIn = (address: string) => /aanvraag\/([^/]+)/.exec(address)?.[1] ?? "";

describe("two windows on one draft", () => {
  test("that answer one page differently: the second sees both answers, and its own when sent again", async () => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const address = linkTo(check.page, "geld/inkomen");
    const [one, two] = [await visitor.get(address), await visitor.get(address)];
    expectPage(await visitor.send(one, { monthlyNet: "1500" }), "controleren");
    const held = await visitor.send(two, { monthlyNet: "1400" });
    expect(held.status).toBe(409);
    const shown = plainText(held.text);
    expect(shown).toContain("Bewaard: € 1.500 per maand");
    expect(shown).toContain("Nu ingevuld: € 1.400 per maand");
    expect(held.page.querySelector("[name=monthlyNet]")?.getAttribute("value")).toBe("1400");
    expect(plainText((await visitor.get(check.address)).text)).toContain("€ 1.500");
    const kept = await visitor.get(held.page.querySelector("#fouten a")?.getAttribute("href") ?? "");
    expectPage(kept, "controleren");
    const after = await visitor.send(held, {});
    expectPage(after, "controleren");
    expect(plainText(after.text)).toContain("€ 1.400");
  });

  test("that send the same answer are not asked about it", async () => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const address = linkTo(check.page, "geld/inkomen");
    const [one, two] = [await visitor.get(address), await visitor.get(address)];
    for (const tab of [one, two]) expectPage(await visitor.send(tab, { monthlyNet: "1500" }), "controleren");
  });

  test("an error in between does not take the question away", async () => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const address = linkTo(check.page, "geld/inkomen");
    const [one, two] = [await visitor.get(address), await visitor.get(address)];
    await visitor.send(one, { monthlyNet: "1500" });
    const wrong = await visitor.send(two, { monthlyNet: "veel" });
    expect(wrong.status).toBe(422);
    expect((await visitor.send(wrong, { monthlyNet: "1400" })).status).toBe(409);
  });

  test("that both name the children first: nobody gets the answers of another child", async () => {
    const visitor = site.loket.visitor();
    const one = await walkByForms(visitor, before("kinderen", journey));
    const two = await visitor.get(one.address);
    const first = await visitor.send(one, { children: ["Yasmin"] });
    const held = await visitor.send(two, { children: ["Sem"] });
    expect(plainText(held.text)).toContain("Bewaard: Yasmin");
    const keys = held.page.querySelectorAll("[name='children.sleutel']");
    expect(keys[0]?.getAttribute("value")).toBe("c2");
    expectPage(first, "kind/c1");
    expectPage(await visitor.send(held, {}), "kind/c2");
  });

  test("that choose differently, in what to ask for and in when to talk, are asked which counts", async () => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journeyOfFatima("booked")));
    const choose = linkTo(check.page, "kiezen/");
    const [one, two] = [await visitor.get(choose), await visitor.get(choose)];
    await visitor.send(one, {}, ["niets", "1"]);
    const boxes = two.page.querySelectorAll("[name=chosen]").map((box) => box.getAttribute("value") ?? "");
    const held = await visitor.send(two, { chosen: [boxes[0] ?? ""] });
    expect(held.status).toBe(409);
    expect(plainText(held.text)).toContain("Bewaard: niets");
    const ticked = held.page.querySelectorAll("[name=chosen][checked]");
    expect(ticked.map((box) => box.getAttribute("value"))).toEqual([boxes[0]]);

    const appointment = linkTo(check.page, "gesprek");
    const [left, right] = [await visitor.get(appointment), await visitor.get(appointment)];
    const hold = () =>
      site.loket.db
        .selectFrom("appointment")
        .select("starts_at")
        .where("draft_id", "=", draftIn(check.address))
        .where("status", "=", "held")
        .execute();
    await visitor.send(left, { tijd: (times) => times[1] ?? "" }, ["wens", "booked"]);
    const chosen = await hold();
    const other = await visitor.send(right, { tijd: (times) => times[2] ?? "" }, ["wens", "booked"]);
    expect(other.status).toBe(409);
    expect(plainText(other.text)).toContain("Uw gesprek Bewaard: ");
    expect(await hold()).toEqual(chosen);
    expectPage(await visitor.send(other, {}, ["wens", "booked"]), "controleren");
    expect(await hold()).not.toEqual(chosen);
  });
});

test.each([{ scripts: true }, { scripts: false }])(
  "in a browser, the second window asks which answer counts (scripts: $scripts)",
  async ({ scripts }) => {
    const visitor = site.loket.visitor();
    const check = await walkByForms(visitor, before("controleren", journey));
    const { page, context, problems } = await openPage(site.browser, { scripts });
    await takeOver(context, site.loket.url, visitor.cookies);
    const send = async (tab: typeof page, postcode: string) => {
      await tab.locator("[name=postcode]").fill(postcode);
      await pressOn(tab.locator("main form button.utrecht-button--primary-action"));
    };
    const address = site.loket.url + linkTo(check.page, "postcode");
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(address);
    await send(page, "1234 GH");
    await page.waitForURL("**/controleren");
    await send(other, "1234 JK");
    const asked = other.getByRole("alert");
    await asked.waitFor();
    expect(await asked.innerText()).toContain("1234 GH");
    expect(await asked.innerText()).toContain("1234 JK");
    expect(await other.locator("[name=postcode]").inputValue()).toBe("1234 JK");
    if (scripts) {
      expect(await other.evaluate(() => document.activeElement?.id)).toBe("fouten");
      expect(await axeFindings(other)).toEqual([]);
    }
    await pressOn(other.locator("main form button.utrecht-button--primary-action"));
    await other.waitForURL("**/controleren");
    expect(await other.locator("main").innerText()).toContain("1234 JK");
    expect(problems).toEqual([]);
    await context.close();
  },
);

test("in a browser, who goes back and changes an answer is asked nothing", async () => {
  const visitor = site.loket.visitor();
  const check = await walkByForms(visitor, before("controleren", journey));
  const { page, context } = await openPage(site.browser);
  await takeOver(context, site.loket.url, visitor.cookies);
  await page.goto(site.loket.url + linkTo(check.page, "postcode"));
  for (const postcode of ["1234 CD", "1234 EF"]) {
    await page.locator("[name=postcode]").fill(postcode);
    await pressOn(page.locator("main form button.utrecht-button--primary-action"));
    await page.waitForURL("**/controleren");
    expect(await page.locator("main").innerText()).toContain(postcode);
    // The browser shows the page from its memory; the script then asks for it anew.
    await press("Back", page);
  }
  await context.close();
});
