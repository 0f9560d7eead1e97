import { schemes } from "#app/schemes/index.ts";
import { sections, type Page, type Question } from "#app/schemes/contract/question.ts";
import { sharedPages } from "./pages.ts";
import { sharedQuestions } from "./questions.ts";

/** The one flow: every page in order, and every question by its id. */
export interface Flow {
  readonly pages: readonly Page[];
  readonly questions: ReadonlyMap<string, Question>;
}

/** Shared pages of a section come first, then those of each scheme; the conversation closes the contact section. */
function inOrder(): readonly Page[] {
  const own = schemes.flatMap((scheme) => scheme.pages);
  return sections.flatMap((section) => {
    const shared = sharedPages.filter((page) => page.section === section);
    const last = shared.findIndex((page) => page.screen === "slot");
    const before = last === -1 ? shared : shared.slice(0, last);
    return [...before, ...own.filter((page) => page.section === section), ...shared.slice(before.length)];
  });
}

function byId(): ReadonlyMap<string, Question> {
  const questions = new Map<string, Question>();
  for (const question of [...sharedQuestions, ...schemes.flatMap((scheme) => scheme.questions)]) {
    if (questions.has(question.id))
      throw new Error(`Two questions have the id "${question.id}". Ask once: share it.`);
    questions.set(question.id, question);
  }
  for (const page of inOrder()) {
    for (const id of page.asks) {
      if (!questions.has(id))
        throw new Error(`Page "${page.path}" asks "${id}", which no scheme and no shared list has.`);
    }
  }
  return questions;
}

/** Built once from the list of schemes; throws when a scheme is half done. */
export const flow: Flow = { pages: inOrder(), questions: byId() };

/** A question of the flow. */
export function questionById(id: string): Question {
  const question = flow.questions.get(id);
  if (!question) throw new Error(`There is no question "${id}".`);
  return question;
}
