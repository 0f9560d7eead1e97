import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeLanguage, inLanguage, languages, type Language } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { schemes } from "#app/schemes/index.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { launchBrowser } from "#tests/support/browser.ts";
import { type RunningLoket, plainText, startLoket } from "#tests/support/loket.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { expectPage, linkTo } from "#tests/support/walk-by-forms.ts";
import type { Answer, Visitor } from "#tests/support/visitor.ts";
import { openPage } from "#tests/support/watched-page.ts";

let browser: Browser;
let loket: RunningLoket;
beforeAll(async () => {
  [browser, loket] = await Promise.all([launchBrowser(), startLoket({ LOG_LEVEL: "debug" })]);
});
afterAll(async () => {
  await browser.close();
  await loket.stop();
});

const search = (visitor: Visitor, text: string, language: Language = "nl") =>
  visitor.post(inLanguage(language, "/zoeken"), new URLSearchParams({ zoek: text }).toString());

const headings = ({ page }: Answer, level: 1 | 2 | 3) =>
  page.querySelectorAll(`main h${level}`).map(({ textContent }) => textContent.trim());
const title = ({ page }: Answer) => page.querySelector("title")?.textContent;
const hasExit = ({ page }: Answer) => page.querySelector("form[data-exit]") !== null;
const number = "0800-2000";

describe("searching in one's own words, without scripts", () => {
  test("gives what it brings, and the questions with that topic", async () => {
    const visitor = loket.visitor();
    const start = await visitor.get("/");
    expect(
      start.page.querySelector('form[action="/zoeken"][method="post"] input[name="zoek"]'),
    ).not.toBeNull();
    const found = await search(visitor, "geen geld voor gym");
    expect(found.address).toBe("/zoeken");
    expect(found.headers["cache-control"]).toContain("no-store");
    expect(headings(found, 2)[0]).toBe("Geld voor mijn kind");
    expect(plainText(found.text)).toMatch(/Sport: lessen en kleding .* € 340 per jaar/);
    expect(hasExit(found)).toBe(false);
    expectPage(await visitor.send(found, {}), "nu");
    const more = await visitor.get(linkTo(found.page, "/regelingen/"));
    expect(headings(more, 1)).toEqual(["Kindpakket"]);
  });

  test.each([
    ["en", "no money for sports", "Money for my child"],
    ["ar", "لا يوجد مال للرياضة", "مال لطفلي"],
    ["nl", "mijn zoon wordt 18", "Bijna 18"],
  ] as const)("understands %s: %s", async (language, text, topic) => {
    const found = await search(loket.visitor(), text, language);
    expect(headings(found, 2)[0]).toBe(topic);
    expect(found.page.querySelector("html")?.getAttribute("dir")).toBe(describeLanguage(language).dir);
  });

  test("starts with all that was meant at once", async () => {
    const visitor = loket.visitor();
    const found = await search(visitor, "wij gaan uit elkaar en ik heb geen geld voor voetbal");
    const all = found.page
      .querySelectorAll("main form")
      .find((form) => form.querySelectorAll("[name=topics]").length > 1);
    expect(all?.querySelectorAll("[name=topics]").map((input) => input.getAttribute("value"))).toEqual([
      "child-costs",
      "separation",
    ]);
  });

  test("of what is sensitive tells nothing to whoever looks at the address, the title or the links", async () => {
    const found = await search(loket.visitor(), "uit elkaar");
    expect(found.address).toBe("/zoeken");
    expect(title(found)).toBe("Vragen");
    expect(hasExit(found)).toBe(true);
    expect(found.text).not.toContain("/regelingen/scheiding");
    expect(headings(found, 3)).toContain("Wat gebeurt er daarna?");
  });

  test("puts the numbers on top when there may be danger", async () => {
    const found = await search(loket.visitor(), "hij slaat ons en ik wil scheiden");
    const main = found.text.slice(found.text.indexOf("<main"));
    expect(headings(found, 1)).toEqual(["Is er nu gevaar? Bel dan meteen."]);
    expect(main.indexOf(number)).toBeGreaterThan(0);
    expect(main.indexOf(number)).toBeLessThan(main.indexOf('name="zoek"'));
    expect(hasExit(found)).toBe(true);
    expect(headings(found, 3)).toContain("Uit elkaar gaan");
  });

  test("finds nothing in a kind way: every topic, the phone, and the questions from there", async () => {
    const visitor = loket.visitor();
    const found = await search(visitor, "xyzzy");
    expect(found.status).toBe(200);
    expect(plainText(found.text)).toContain("Dat geeft niet.");
    expect(found.page.querySelectorAll('main input[name="topics"]')).toHaveLength(6);
    expect(found.text).toContain("tel:0001234567");
    expectPage(await visitor.send(found, { topics: ["child-costs"] }), "nu");
  });

  test.each(["", "   ", "a".repeat(5000), '"><script>alert(1)</script>', "%%%"])("takes %j", async (text) => {
    const found = await search(loket.visitor(), text);
    expect(found.status).toBe(200);
    expect(found.text).not.toContain("<script>alert");
  });

  test("keeps the words nowhere", async () => {
    const visitor = loket.visitor();
    await search(visitor, "geheimwoord scheiding");
    expect(loket.output()).not.toContain("geheimwoord");
    // What it was about makes the visit a careful one, and that is all that is kept.
    expect([...visitor.cookies]).toEqual([["bezoek", "1"]]);
  });
});

describe("the pages of schemes", () => {
  test.each(schemes.map(({ id }) => id))("%s says who, what, how, and where that is written", async (id) => {
    const visitor = loket.visitor();
    const page = await visitor.get(`/regelingen/${id}`);
    expect(headings(page, 2)).toEqual(
      expect.arrayContaining([
        "Voor wie is dit?",
        "Wat levert het op?",
        "Wat vragen wij?",
        "Wat gebeurt er daarna?",
      ]),
    );
    const { source } = schemes.find((scheme) => scheme.id === id) ?? { source: "?" };
    expect(plainText(page.text)).toContain(source);
    expect(plainText(page.text)).toContain("Voor het laatst nagekeken op 1 november 2026.");
    expect((await visitor.send(page, {})).address).toMatch(/^\/aanvraag\/[0-9A-Z]{26}\/(nu|begin)$/);
  });

  test("take their amounts and limits from the data", async () => {
    const text = plainText((await loket.visitor().get("/regelingen/kindpakket")).text);
    expect(text).toContain("tot € 450");
    expect(text).toMatch(/4 tot en met 11 jaar .*? € 150 per schooljaar/);
    expect(text).toContain("€ 1.703,35 zonder partner");
    expect(text).toContain("€ 2.433,35 met partner");
    expect(text).toContain("tot € 16.000");
  });

  test("have the exit and a neutral title where reading may be dangerous", async () => {
    const visitor = loket.visitor();
    const sensitive = await visitor.get("/regelingen/scheiding");
    expect([title(sensitive), hasExit(sensitive)]).toEqual(["Vragen", true]);
    const other = await loket.visitor().get("/regelingen/kindpakket");
    expect([title(other), hasExit(other)]).toEqual(["Kindpakket - Gezinsloket", false]);
  });

  test("keep the Dutch name beside a translated one", async () => {
    for (const language of ["en", "ar"] as const) {
      const page = await loket.visitor().get(inLanguage(language, "/regelingen/kindpakket"));
      const dutch = page.page.querySelector('h1 [lang="nl"][dir="ltr"]');
      expect(dutch?.textContent).toBe("Kindpakket");
      expect(headings(page, 1)).toEqual([wordsFor(language).t("kindpakket:name")]);
    }
  });

  test("are listed, and no other is there", async () => {
    const list = await loket.visitor().get("/regelingen");
    for (const { id } of schemes) expect(linkTo(list.page, `/regelingen/${id}`)).toBe(`/regelingen/${id}`);
    expect((await loket.visitor().get("/regelingen/bestaat-niet")).status).toBe(404);
  });
});

describe("a child's own page", () => {
  test.each([
    ["child", "Ik ben jonger dan 12"],
    ["young-person", "Ik ben 12 of ouder"],
  ])("leads a %s on, says je, and does not ask again who it is", async (role, button) => {
    const visitor = loket.visitor();
    const start = await visitor.get("/");
    const page = await visitor.get(
      start.page.querySelector('main a[href="/praten"]')?.getAttribute("href") ?? "",
    );
    expect([title(page), hasExit(page)]).toEqual(["Vragen", true]);
    expect(plainText(page.text)).toContain("0800-0432");
    expect(page.page.querySelector(`button[name="wie"][value="${role}"]`)?.textContent).toBe(button);
    const begin = await visitor.send(page, {}, ["wie", role]);
    expectPage(begin, "begin");
    expect(headings(begin, 1)).toEqual(["Eerst: kun je hier veilig kijken?"]);
    const now = await visitor.get(linkTo(begin.page, "/nu"));
    expect(headings(now, 1)[0]).toMatch(/^Is er nu gevaar, of heb je/);
    expectPage(await visitor.send(now, { urgentNow: "no" }), "hoe-gaat-het");
  });

  test("shows itself again after anything else", async () => {
    const visitor = loket.visitor();
    const again = await visitor.post("/praten", "wie=professional");
    expect([again.status, again.address, visitor.cookies.has("gezinsloket")]).toEqual([
      422,
      "/praten",
      false,
    ]);
  });
});

test.each(languages)(
  "every page in %s is in order on a phone, and says nothing but words",
  async (language) => {
    const { page, context, problems } = await openPage(browser);
    const wrong: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      const { text, wide } = await page.evaluate(() => ({
        text: document.body.innerText,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      const faults = [
        ...(await axeFindings(page)),
        ...(wide > 0 ? [`${wide} pixels too wide`] : []),
        ...(/\b[a-z]+:[a-z]+\.[a-z]|\{\{/i.test(text) ? ["a key instead of a text"] : []),
      ];
      if (faults.length > 0) wrong[name] = faults;
    };
    const at = (path: string) => loket.url + inLanguage(language, path);
    for (const path of [
      "/zoeken",
      "/praten",
      "/regelingen",
      ...schemes.map(({ id }) => `/regelingen/${id}`),
    ]) {
      await page.goto(at(path));
      await look(path);
    }
    for (const text of ["geen geld voor gym", "hij slaat mij, ik wil scheiden", "18 و طلاق", "xyzzy"]) {
      await page.goto(at("/"));
      await page.locator("#zoekveld").fill(text);
      await pressOn(page.locator(".loket-search button"));
      await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
      await look(`search: ${text}`);
    }
    expect(wrong).toEqual({});
    expect(problems).toEqual([]);
    await context.close();
  },
);
