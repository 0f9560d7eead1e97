import type { z } from "zod";
import type { ChildFacts, Facts } from "./facts.ts";

/**
 * A fact that a scheme adds to the vocabulary. Its name and type stand in the scheme's `facts.ts` as well, where they
 * widen `Facts`, or `ChildFacts` when a page per child asks it.
 */
export interface OwnFact {
  /** What it can be, as rules see it: persona files are read with it. */
  readonly schema: z.ZodType;
  /** Id of the scheme's question that teaches it: the answer as it stands, without the box "none of these". */
  readonly question: string;
  /** It is about the child of the page. */
  readonly perChild?: boolean;
  /** What the bench answers for a family of which it is not known: what most people would say. */
  readonly otherwise: unknown;
}

/** By their names, which have to be names of facts: one that is misspelt does not compile. */
export type OwnFacts = Readonly<Partial<Record<keyof Facts | keyof ChildFacts, OwnFact>>>;
