import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inLanguage, languages } from "#app/platform/languages.ts";
import { journeyOfFatima, pathBelowDraft } from "#tests/support/journey.ts";
import { type RunningLoket, startLoket } from "#tests/support/loket.ts";
import type { Answer } from "#tests/support/visitor.ts";
import { expectPage, walkByForms, walkOn } from "#tests/support/walk-by-forms.ts";

let loket: RunningLoket;
beforeAll(async () => {
  loket = await startLoket();
});
afterAll(() => loket.stop());

const journey = journeyOfFatima("call-me");

/** Where the page offers itself in other languages: language and address. */
function otherLanguages(answer: Answer): readonly (readonly [string, string])[] {
  return answer.page
    .querySelectorAll("header a[hreflang], nav a[hreflang]")
    .map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""] as const)
    .filter(([language]) => language !== answer.page.querySelector("html")?.getAttribute("lang"));
}

/** What is typed and ticked on a page. */
function typed(answer: Answer): readonly string[] {
  return answer.page
    .querySelectorAll("main input, main option")
    .map((one) => `${one.getAttribute("name")}=${one.getAttribute("value")} ${one.hasAttribute("checked")}`);
}

test("every page is one press away from itself in every other language, with its answers", async () => {
  const visitor = loket.visitor();
  const end = await walkByForms(visitor, journey);
  expectPage(end, "klaar");
  const again = loket.visitor();
  const check = await walkByForms(again, journey.slice(0, -1));
  const paths = journey.slice(1).map(({ path }) => path);
  for (const path of paths) {
    const here = await again.get(check.address.replace("controleren", path));
    expectPage(here, path);
    const links = otherLanguages(here);
    expect([path, new Set(links.map(([language]) => language)).size]).toEqual([path, languages.length - 1]);
    for (const [language, address] of links) {
      const there = await again.get(address);
      expectPage(there, path);
      expect(there.page.querySelector("html")?.getAttribute("lang")).toBe(language);
      expect(typed(there)).toEqual(typed(here));
    }
  }
  expect(otherLanguages(end).length).toBeGreaterThanOrEqual(languages.length - 1);
});

describe.each(languages.map((language) => ({ language })))("a whole journey in $language", ({ language }) => {
  test("stays in that language, and staff can read it in Dutch", async () => {
    const visitor = loket.visitor();
    const end = await walkByForms(visitor, journey, {
      start: inLanguage(language, "/"),
      onPage: ({ address, page }) => {
        expect(page.querySelector("html")?.getAttribute("lang")).toBe(language);
        expect(address.startsWith(inLanguage(language, "/aanvraag")) || pathBelowDraft(address) === "/").toBe(
          true,
        );
      },
    });
    expectPage(end, "klaar");
    const { language: kept, answers_shown: shown } = await loket.db
      .selectFrom("request")
      .select(["language", "answers_shown"])
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(kept).toBe(language);
    const answers = JSON.parse(shown) as { language: string; inDutch: unknown };
    expect(answers.language).toBe(language);
    expect(JSON.stringify(answers.inDutch)).toContain("Hoeveel geld komt er per maand bij u binnen?");
  });

  test("can be changed half-way without losing anything", async () => {
    const visitor = loket.visitor();
    const half = journey.findIndex(({ path }) => path === "geld/inkomen");
    const page = await walkByForms(visitor, journey.slice(0, half), { start: inLanguage(language, "/") });
    const [, address = ""] = otherLanguages(page)[0] ?? [];
    const there = await visitor.get(address);
    expectPage(there, "geld/inkomen");
    expectPage(await walkOn(visitor, there, journey.slice(half)), "klaar");
  });
});

test("a language that does not exist is a page that does not exist", async () => {
  for (const path of ["/xx", "/xx/privacy", "/EN/privacy", "/nl/privacy", "/en-GB/privacy"]) {
    expect([path, (await loket.visitor().get(path)).status]).toEqual([path, 404]);
  }
});
