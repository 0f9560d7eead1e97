import { describe, expect, it } from "vitest";
import { languages } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Page } from "#app/schemes/contract/question.ts";
import { flow, questionById } from "./flow.ts";

const asking = flow.pages.filter(({ screen }) => screen === undefined || screen === "question");

/** Does the page say under "Waarom vragen wij dit?" what at least one of its answers is for? */
function saysWhatFor({ asks }: Page, words: ReturnType<typeof wordsFor>): boolean {
  return asks.some((id) => {
    const question = questionById(id);
    return words.has(`${question.words}:questions.${id}.why`);
  });
}

describe.each(languages)("every page of questions in %s", (language) => {
  it.each(["u", "je"] as const)("says what it is for (%s)", (tone) => {
    const words = wordsFor(language, tone);
    const silent = asking.filter((page) => !saysWhatFor(page, words)).map(({ path }) => path);
    expect(silent).toEqual([]);
  });
});

it("this test notices a page that does not", () => {
  const page: Page = { path: "stil", section: "contact", asks: ["lastName"] };
  expect(saysWhatFor(page, wordsFor("nl"))).toBe(false);
});
