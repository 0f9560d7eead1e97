/**
 * Something that people come with, finer than a topic. The everyday words for it stand in
 * locales/<lang>/<scheme>.json under `words.<id>`, separated by commas: words, and phrases of several words.
 */
export interface SearchEntry {
  /** Unique in the whole search. */
  readonly id: string;
  /** The provision that answers it: shown first. */
  readonly provision?: string;
}
