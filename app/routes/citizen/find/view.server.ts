import type { AppLoadContext } from "#app/platform/remix.ts";
import { longestSearch } from "#app/find/field.ts";
import { find, type FoundTopic } from "#app/find/find.ts";
import { vocabularyOf } from "#app/find/vocabulary.server.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Words } from "#app/i18n/words.tsx";
import { localDate } from "#app/platform/moment.ts";
import { provisionById } from "#app/schemes/assess.ts";
import type { Topic } from "#app/schemes/contract/facts.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { offerRows, type OfferRow } from "#app/routes/citizen/scheme/offer-rows.ts";
import {
  isSensitiveTopic,
  schemeFor,
  schemeView,
  type SchemeView,
} from "#app/routes/citizen/scheme/view.server.ts";

/** So many provisions show what a topic brings; the rest is a step further. */
const mostRows = 3;

export interface FoundView {
  readonly topic: Topic;
  readonly rows: readonly OfferRow[];
  readonly scheme: SchemeView | null;
  /** Its page has an address that tells what it is about: somebody who may be watched reads it here. */
  readonly sensitive: boolean;
}

export interface SearchView {
  readonly typed: string;
  readonly danger: boolean;
  readonly found: readonly FoundView[];
  readonly sensitive: boolean;
}

/** What somebody's own words lead to. The words are kept nowhere. */
export function searchView(text: string, { loket, language }: AppLoadContext): SearchView {
  const typed = text.slice(0, longestSearch);
  const words = wordsFor(language);
  const { danger, topics } = find(typed, vocabularyOf(language));
  const on = localDate(loket.now());
  const found = topics.map((meant) => {
    const scheme = schemeFor(meant);
    return {
      topic: meant.topic,
      rows: scheme ? meantRows(scheme, meant, words) : [],
      scheme: scheme ? schemeView(scheme, words, loket.policy, on) : null,
      sensitive: isSensitiveTopic(meant.topic),
    };
  });
  return { typed, danger, found, sensitive: danger || found.some(({ sensitive }) => sensitive) };
}

/** What was spoken of first, whichever scheme of the topic has it, then the scheme's other provisions. */
function meantRows(scheme: Scheme, { provisions }: FoundTopic, words: Words): readonly OfferRow[] {
  const others = scheme.provisions.filter(({ id }) => !provisions.includes(id));
  const ordered = [...provisions.map(provisionById), ...others];
  return ordered.flatMap((provision) => offerRows(provision, words)).slice(0, mostRows);
}
