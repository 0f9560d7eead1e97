import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import {
  defaultLanguage,
  describeLanguage,
  inLanguage,
  languages,
  type Language,
} from "#app/platform/languages.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { turnedNumbers } from "#tests/support/drawn-numbers.ts";
import { journeyOfFatima, type Step } from "#tests/support/journey.ts";
import { pressOn } from "#tests/support/next-page.ts";
import { openSite } from "#tests/support/site.ts";
import { walkByBrowser } from "#tests/support/walk-by-browser.ts";
import { walkByForms } from "#tests/support/walk-by-forms.ts";
import { openPage } from "#tests/support/watched-page.ts";

const site = openSite();

/** Findings with the pages that have them, so that one fault in the frame is one line. */
function createFindings() {
  const pages = new Map<string, string[]>();
  return {
    add(name: string, findings: readonly string[]) {
      for (const finding of findings) pages.set(finding, [...(pages.get(finding) ?? []), name]);
    },
    all: () => Object.fromEntries(pages),
  };
}

/** What is wrong with a page, whichever it is. */
async function wrongWith(page: Page, language: Language): Promise<readonly string[]> {
  return [...(await faultsOf(page, language)), ...(await axeFindings(page))];
}

/** All that a page brings along; above all no framework code. */
const ownAssets = /^(\/loket\.js|\/favicon\.svg|\/assets\/[\w-]+\.(css|woff2)|https?:\/\/[^/]+\/\S*)$/;

async function faultsOf(page: Page, language: Language): Promise<readonly string[]> {
  const found = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    title: document.title,
    text: document.body.innerText,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    yellow: document.querySelectorAll(".loket-panel--next").length,
    assets: [...document.querySelectorAll("script, link")].map(
      (part) => part.getAttribute("src") ?? part.getAttribute("href") ?? "a script of its own",
    ),
    nowhere: [...document.querySelectorAll('a[href^="#"]')]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !document.getElementById(href.slice(1))),
    ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
  }));
  const turned = describeLanguage(language).dir === "rtl" ? await turnedNumbers(page) : [];
  const double = found.ids.filter((id, index) => found.ids.indexOf(id) !== index);
  return [
    ...(found.headings === 1 ? [] : [`${found.headings} headings of level 1`]),
    ...(found.lang === language && found.dir === describeLanguage(language).dir
      ? []
      : [`language ${found.lang}`]),
    ...(/^\S.+ - Gezinsloket$/.test(found.title) ? [] : [`title "${found.title}"`]),
    ...(/\b[a-z]+:[a-z]+\.[a-z]|\{\{/i.test(`${found.title} ${found.text}`)
      ? ["a key instead of a text"]
      : []),
    ...(found.wide > 0 ? [`${found.wide} pixels too wide`] : []),
    ...(found.yellow > 1 ? ["more than one thing to do in yellow"] : []),
    ...found.assets.filter((asset) => !ownAssets.test(asset)).map((asset) => `asks for ${asset}`),
    ...found.nowhere.map((href) => `"${href}" leads nowhere`),
    ...turned.map((number) => `draws ${number} the other way round`),
    ...double.map((id) => `id "${id}" twice`),
  ];
}

/** Pages that take an empty answer: a list with something chosen, and fields that may stay empty. */
const takesNothing = ["contact/taal"];

async function refused(page: Page, step: Step, language: Language): Promise<readonly string[]> {
  const title = await page.title();
  await pressOn(page.locator("main form button.utrecht-button--primary-action").first());
  const prefix = { nl: "Fout", en: "Error", ar: "خطأ" }[language as string] ?? "";
  const focus = await page.evaluate(() => document.activeElement?.id);
  const links = await page.locator("#fouten a").evaluateAll((elements) =>
    elements.map((link) => ({
      leads: document.querySelector(link.getAttribute("href") ?? "")?.matches("input, select, textarea"),
      text: link.textContent ?? "",
    })),
  );
  const words = await page.locator("main form").allInnerTexts();
  return [
    ...((await page.title()) === `${prefix}: ${title}`
      ? []
      : [`title after an error: "${await page.title()}"`]),
    ...(focus === "fouten" ? [] : [`focus on "${focus}" after an error`]),
    ...(links.length > 0 ? [] : ["no links in the summary"]),
    ...links.filter(({ leads }) => !leads).map(({ text }) => `"${text}" leads to no field`),
    ...links
      .filter(({ text }) => step.path !== "controleren" && !words.some((one) => one.includes(text)))
      .map(({ text }) => `"${text}" does not stand next to its field`),
    // The same mark-up in every language: once is enough for what takes long.
    ...(await (language === defaultLanguage ? wrongWith : faultsOf)(page, language)),
  ];
}

describe.each(languages.map((language) => ({ language })))("every page in $language", ({ language }) => {
  test("of the journey, also after a mistake, is in order", async () => {
    const { page, context, problems } = await openPage(site.browser);
    const wrong = createFindings();
    const titles: string[] = [];
    await page.goto(site.loket.url + inLanguage(language, "/"));
    await walkByBrowser(page, journeyOfFatima("booked"), {
      async onPage(step) {
        wrong.add(step.path, await wrongWith(page, language));
        titles.push(await page.title());
        if (step.follow || takesNothing.includes(step.path)) return;
        wrong.add(`${step.path} refused`, await refused(page, step, language));
      },
    });
    wrong.add("klaar", await wrongWith(page, language));
    await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
    wrong.add("klaar, unfolded", await wrongWith(page, language));
    await page.goto(site.loket.url + inLanguage(language, "/"));
    wrong.add("start with what was sent", await wrongWith(page, language));
    expect(wrong.all()).toEqual({});
    expect(new Set(titles).size).toBe(titles.length);
    expect(problems).toEqual([]);
    await context.close();
  });

  test("around it is in order: information, expired, unknown, later, lost time, error", async () => {
    const { page, context, problems } = await openPage(site.browser);
    const wrong = createFindings();
    const at = (path: string) => site.loket.url + inLanguage(language, path);
    await page.goto(at("/"));
    await walkByBrowser(page, journeyOfFatima("booked").slice(0, -1));
    const draft = /aanvraag\/([^/]+)/.exec(page.url())?.[1] ?? "";
    const below = (path: string) => `/aanvraag/${draft}/${path}`;
    const info = ["/privacy", "/toegankelijkheid", "/telefoonnummers", "/verlopen", "/bestaat-niet"];
    const inside = [
      "later",
      "gesprek/bezet?tijd=2026-11-26T13:30:00.000Z|office|STH",
      "gesprek/bezet",
      "gesprek",
    ];
    const choices = [
      "gesprek?kanaal=phone&meer=1",
      "gesprek?kanaal=video&dagdeel=evening",
      "gesprek?kanaal=home",
    ];
    for (const path of [...info, ...[...inside, ...choices].map(below), "/"]) {
      await page.goto(at(path));
      wrong.add(path.replace(draft, "…"), await wrongWith(page, language));
    }
    expect(wrong.all()).toEqual({});
    expect(problems).toEqual([]);
    await context.close();
  });
});

test("titles are in the language of the page", async () => {
  const titles: Record<string, string[]> = {};
  for (const language of languages) {
    const own: string[] = (titles[language] = []);
    await walkByForms(site.loket.visitor(), journeyOfFatima("none"), {
      start: inLanguage(language, "/"),
      onPage: ({ page }) => void own.push(page.querySelector("title")?.text ?? ""),
    });
  }
  const { nl = [], ...others } = titles;
  expect(nl.every((title) => title.endsWith(" - Gezinsloket"))).toBe(true);
  for (const own of Object.values(others)) expect(own.filter((title) => nl.includes(title))).toEqual([]);
});

test("the checks of this file find what they look for", async () => {
  const { page, context, problems } = await openPage(site.browser);
  await page.goto(site.loket.url);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      "beforeend",
      '<h1 id="inhoud">start:title.one</h1><img src="/favicon.svg"><a href="#weg">Weg</a>' +
        '<link rel="modulepreload" href="/assets/root-a1.js">',
    );
    const script = document.createElement("script");
    script.textContent = "window.evil = true";
    document.body.append(script);
  });
  const found = (await wrongWith(page, "en")).join("\n");
  for (const part of [
    "2 headings",
    "language nl",
    "a key",
    'id "inhoud" twice',
    "image-alt",
    "root-a1.js",
    "#weg",
  ])
    expect(found).toContain(part);
  expect(problems.join()).toMatch(/Content Security Policy/i);
  await context.close();
});
