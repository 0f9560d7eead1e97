import type { Question } from "./question.ts";

/** A scheme's own questions, with their words in the locale file of the scheme. */
export function questionsOf(
  scheme: string,
  questions: readonly Omit<Question, "words">[],
): readonly Question[] {
  return questions.map((question) => ({ ...question, words: scheme }));
}
