import { languages, type Language } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { concepts, dangerId, ignoredId } from "./concepts.ts";
import type { Vocabulary } from "./find.ts";
import { readTerms, type WordLists } from "./terms.ts";

const lists = [...concepts, ...[dangerId, ignoredId].map((id) => ({ id, words: `search:words.${id}` }))];
const cache = new Map<Language, Vocabulary>();

/** Everyday words for a page in this language; read once. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = cache.get(language);
  if (known) return known;
  const others = languages.filter((other) => other !== language);
  const vocabulary = { own: readTerms(listsIn(language)), others: readTerms(...others.map(listsIn)) };
  cache.set(language, vocabulary);
  return vocabulary;
}

function listsIn(language: Language): WordLists {
  const words = wordsFor(language);
  return Object.fromEntries(lists.map(({ id, words: key }) => [id, words.say(key)]));
}
