import { comparableWords } from "#app/typed/comparable.ts";

/** A word or phrase that people use, and the ids of what it can stand for. */
export interface Term {
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** Lists of words, separated by commas, by the id they stand for. */
export type WordLists = Readonly<Record<string, string>>;

/** Reads the lists of one language or of several. The longest terms come first. */
export function readTerms(...languages: readonly WordLists[]): readonly Term[] {
  const terms = new Map<string, Set<string>>();
  for (const [id, list] of languages.flatMap((lists) => Object.entries(lists))) {
    for (const entry of list.split(/[,،]/)) {
      const key = comparableWords(entry).join(" ");
      if (key) terms.set(key, (terms.get(key) ?? new Set()).add(id));
    }
  }
  return [...terms]
    .map(([key, ids]) => ({ words: key.split(" "), ids: [...ids] }))
    .sort((a, b) => b.words.length - a.words.length || lengthOf(b) - lengthOf(a));
}

function lengthOf(term: Term): number {
  return term.words.join("").length;
}
