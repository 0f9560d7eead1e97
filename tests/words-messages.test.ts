import { expect, test } from "vitest";
import { languages } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Tone } from "#app/platform/languages.ts";
import { flow } from "#app/intake/flow.ts";

const tones: readonly Tone[] = ["u", "je", "grandparent", "for"];
const pages = flow.pages.filter(({ asks }) => asks.length > 1);
const cases = languages.flatMap((language) => tones.map((tone) => ({ language, tone })));

test.each(cases)(
  "messages of one page can be told apart in the list above it ($language, $tone)",
  ({ language, tone }) => {
    const { say, has } = wordsFor(language, tone);
    const alike = pages.filter(({ asks }) => {
      const keys = asks
        .map((id) => `${flow.questions.get(id)?.words}:questions.${id}.errors.required`)
        .filter(has);
      const messages = keys.map((key) => say(key, { name: "Noor" }));
      return new Set(messages).size < messages.length;
    });
    expect(pages.length).toBeGreaterThan(5);
    expect(alike.map(({ path }) => path)).toEqual([]);
  },
);
