import { describe, expect, test } from "vitest";
import { concepts } from "#app/find/concepts.ts";
import { readCatalogue } from "#app/i18n/words.server.ts";
import { flow } from "#app/intake/flow.ts";
import { sharedPages } from "#app/intake/pages.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { languages } from "#app/platform/languages.ts";
import { schemes } from "#app/schemes/index.ts";
import { sharedFactNames } from "#app/triage/bench/persona-facts.ts";
import { textsOf } from "#tests/support/words.ts";
import { factProblems } from "./facts.ts";
import { folderProblems, unlisted } from "./folder.ts";
import { pageProblems, provisionProblems } from "./pages.ts";
import { ruleProblems } from "./rules.ts";
import { searchProblems } from "./search.ts";
import { emptyNames, lackingWords } from "./words.ts";

/*
 * A scheme that is half done fails here, with what has to be done. docs/add-a-scheme.md walks through one;
 * bad-schemes.test.ts shows that each of these fires.
 */

const texts = languages.map((language) => ({ language, all: textsOf(readCatalogue(language)) }));

test("every scheme that has a folder is on the list", () => {
  expect(unlisted(".", schemes)).toEqual([]);
});

test("no page without a child has the name of one in its texts", () => {
  for (const { language, all } of texts)
    expect(emptyNames(flow.pages, [...flow.questions.values()], all, language)).toEqual([]);
});

describe.each(schemes)("$id", (scheme) => {
  const others = schemes.filter(({ id }) => id !== scheme.id);

  test("has all of itself in its folder", () => {
    expect(folderProblems(".", scheme)).toEqual([]);
  });

  test("asks its questions on pages of its own", () => {
    expect(pageProblems(scheme, [...sharedPages, ...others.flatMap(({ pages }) => pages)])).toEqual([]);
  });

  test("goes to departments that there are", () => {
    expect(provisionProblems(scheme, voorbeeldstad, others)).toEqual([]);
  });

  test("learns its facts from its questions", () => {
    const taken = [...sharedFactNames, ...others.flatMap(({ facts = {} }) => Object.keys(facts))];
    expect(factProblems(scheme, taken)).toEqual([]);
  });

  test("has rules that speak in their place", () => {
    expect(ruleProblems(scheme)).toEqual([]);
  });

  test("is found by the search", () => {
    const own = scheme.search.map(({ id }) => `${scheme.id}:words.${id}`);
    const taken = concepts.filter(({ words }) => !own.includes(words)).map(({ id }) => id);
    expect(searchProblems(scheme, [...taken, "danger", "ignored"])).toEqual([]);
  });

  test("has its words in every language", () => {
    for (const { language, all } of texts) expect(lackingWords(scheme, all, language)).toEqual([]);
  });
});
