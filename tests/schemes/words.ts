import { flow } from "#app/intake/flow.ts";
import type { Page, Question } from "#app/schemes/contract/question.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { rulesOf } from "#tests/support/rule-pairs.ts";
import { keysOfPage, keysOfQuestion, keysOfScheme, lackingKeys } from "#tests/support/words-known.ts";
import { askedKey, type Texts } from "#tests/support/words.ts";

/** Texts that a scheme needs and a language does not have, each with the file it belongs in. */
export function lackingWords(scheme: Scheme, texts: Texts, language: string): string[] {
  const questions = new Map([...flow.questions, ...scheme.questions.map((one) => [one.id, one] as const)]);
  const needed = [
    ...keysOfScheme(scheme).needed,
    ...scheme.questions.flatMap((question) => keysOfQuestion(question).needed),
    ...scheme.pages.flatMap((page) => keysOfPage(page, questions).needed),
  ];
  // Staff work in Dutch.
  const forStaff = [
    ...[...rulesOf(scheme.triage ?? {}), ...(scheme.triage?.retired ?? [])].map(
      ({ id }) => `staff:rules.${id}`,
    ),
    ...scheme.families.map(({ id }) => `trial:families.${id}`),
  ];
  return lackingKeys(texts, [...needed, ...(language === "nl" ? forStaff : [])]).map((key) => {
    const [file, path] = key.split(":");
    return `locales/${language}/${file}.json has no text ${path}. Add it.`;
  });
}

const name = /\{\{\s*name\s*\}\}/;

/**
 * Texts with the name of a child on a page that is about no child, where it would stay empty. A question that is asked
 * of the young about themselves too has a text of its own for them, whose key ends in `_je`.
 */
export function emptyNames(
  pages: readonly Page[],
  questions: readonly Question[],
  texts: Texts,
  language: string,
): string[] {
  return pages
    .filter(({ perChild, screen = "question" }) => !perChild && screen === "question")
    .flatMap(({ path, asks }) => {
      const asked = asks.flatMap((id) => questions.find((question) => question.id === id) ?? []);
      const keys = [
        ...asked.flatMap(({ words, id }) =>
          withName(texts, `${words}:questions.${id}.`, isAskedOfChildren(pages, id)),
        ),
        ...withName(texts, `${asked[0]?.words ?? "intake"}:pages.${path}.`, false),
      ];
      return keys.map((key) => {
        const [file, place] = key.split(":");
        return `locales/${language}/${file}.json: ${place} has {{name}} in it, and the page "${path}" is about no child. Leave the name out, or set \`perChild\` on the page.`;
      });
    });
}

const isAskedOfChildren = (pages: readonly Page[], id: string) =>
  pages.some(({ perChild, asks }) => perChild === true && asks.includes(id));

/** Keys below a start whose text has the name; where children are asked as well, those that the young read. */
function withName(texts: Texts, start: string, ofChildrenToo: boolean): string[] {
  return [...texts]
    .filter(([key, text]) => key.startsWith(start) && name.test(text))
    .map(([key]) => key)
    .filter((key) => !ofChildrenToo || key.endsWith("_je") || !texts.has(`${askedKey(key)}_je`));
}
