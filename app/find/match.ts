import { comparableWords } from "#app/typed/comparable.ts";
import { isMisspelt, isSameWord, typedWord, type TypedWord } from "./same-word.ts";
import type { Term } from "./terms.ts";

/** Words that may stand between the words of a phrase: "wordt binnenkort 18". */
const mostBetween = 2;

/** The most words of one search that are looked at: more is a story, and the start of it tells enough. */
const mostWords = 40;

type Means = (typed: TypedWord, word: string) => boolean;

/** What is written well is what was meant; typing errors are only looked for in what is left. */
const rounds: readonly Means[] = [
  isSameWord,
  (typed, word) => isSameWord(typed, word) || isMisspelt(typed, word),
];

/**
 * What a text speaks of: ids with their weight, a phrase far more than a word. A word belongs to the longest term
 * that it is part of, so "uit huis" is not about a house and "geweldig" not about violence. `terms` come longest
 * first, as `readTerms` gives them.
 */
export function match(text: string, terms: readonly Term[]): ReadonlyMap<string, number> {
  const typed = comparableWords(text).slice(0, mostWords).map(typedWord);
  const taken = new Set<number>();
  const found = new Map<string, number>();
  for (const means of rounds) {
    if (taken.size === typed.length) break;
    for (const term of terms) {
      const places = placesOf(term, typed, means);
      if (!places || places.every((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      for (const id of term.ids) found.set(id, (found.get(id) ?? 0) + term.words.length ** 2);
    }
  }
  return found;
}

/** Where in the text the words of a term stand, in their order and near each other. */
function placesOf({ words }: Term, typed: readonly TypedWord[], means: Means): readonly number[] | null {
  for (let start = 0; start < typed.length; start++) {
    const places = placesFrom(start, words, typed, means);
    if (places) return places;
  }
  return null;
}

function placesFrom(
  start: number,
  words: readonly string[],
  typed: readonly TypedWord[],
  means: Means,
): readonly number[] | null {
  const places: number[] = [];
  let place = start;
  for (const word of words) {
    const last = Math.min(place + (places.length === 0 ? 0 : mostBetween), typed.length - 1);
    while (place <= last && !means(typed[place] ?? [], word)) place++;
    if (place > last) return null;
    places.push(place++);
  }
  return places;
}
