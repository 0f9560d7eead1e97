import type { Topic } from "#app/schemes/contract/facts.ts";
import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";
import { schemes } from "#app/schemes/index.ts";

/** Something that people come with, and the topic it belongs to. */
export interface Concept extends SearchEntry {
  readonly topic: Topic;
  /** Key of the everyday words for it. */
  readonly words: string;
}

/** What no scheme answers. Words: locales/<lang>/search.json under `words.<id>`. */
const shared = ["debts", "home", "papers"] as const;

/** Everything that the search knows: of each scheme what it brings, and what is for a person at the desk. */
export const concepts: readonly Concept[] = [
  ...schemes.flatMap(({ id: scheme, topic, search }) =>
    search.map((entry) => ({ ...entry, topic, words: `${scheme}:words.${entry.id}` })),
  ),
  ...shared.map((id) => ({ id, topic: "other" as const, words: `search:words.${id}` })),
];

/** Words that mean danger: the numbers to call come first. */
export const dangerId = "danger";

/** Words that only look like another one: "geweldig" is not "geweld". They stand for nothing. */
export const ignoredId = "ignored";
