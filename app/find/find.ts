import { topics, type Topic } from "#app/schemes/contract/facts.ts";
import { concepts, dangerId, type Concept } from "./concepts.ts";
import { match } from "./match.ts";
import type { Term } from "./terms.ts";

/** The words of a language: in the page's own language first, then those of the others. */
export interface Vocabulary {
  readonly own: readonly Term[];
  readonly others: readonly Term[];
}

export interface FoundTopic {
  readonly topic: Topic;
  /** Provisions that were spoken of, most clearly meant first. */
  readonly provisions: readonly string[];
}

export interface Found {
  /** Numbers to call have to stand on top. */
  readonly danger: boolean;
  /** Most clearly meant first. */
  readonly topics: readonly FoundTopic[];
}

/**
 * What somebody's own words are about. People who find nothing in the language of the page may have typed another one.
 * Danger is looked for in every language.
 */
export function find(text: string, { own, others }: Vocabulary): Found {
  const inOwn = match(text, own);
  const inOthers = match(text, others);
  const topicsInOwn = topicsOf(inOwn);
  return {
    danger: inOwn.has(dangerId) || inOthers.has(dangerId),
    topics: topicsInOwn.length > 0 ? topicsInOwn : topicsOf(inOthers),
  };
}

function topicsOf(weights: ReadonlyMap<string, number>): readonly FoundTopic[] {
  const weightOf = (concept: Concept) => weights.get(concept.id) ?? 0;
  return topics
    .map((topic) => concepts.filter((concept) => concept.topic === topic && weightOf(concept) > 0))
    .filter((meant) => meant.length > 0)
    .sort((a, b) => total(b, weightOf) - total(a, weightOf))
    .flatMap((meant) => {
      const [first, ...rest] = [...meant].sort((a, b) => weightOf(b) - weightOf(a));
      if (!first) return [];
      const provisions = [first, ...rest].flatMap((concept: Concept) => concept.provision ?? []);
      return [{ topic: first.topic, provisions: [...new Set(provisions)] }];
    });
}

function total(meant: readonly Concept[], weightOf: (concept: Concept) => number): number {
  return meant.reduce((sum, concept) => sum + weightOf(concept), 0);
}
