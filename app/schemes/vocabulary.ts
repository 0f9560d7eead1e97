import type { OwnFact } from "#app/schemes/contract/own-fact.ts";
import { schemes } from "./index.ts";

/** A fact that a scheme adds, under its name. */
export interface NamedFact extends OwnFact {
  readonly name: string;
  /** The box of its question that says "none of these", which teaches nothing. */
  readonly exclusive: string | undefined;
}

/** Every fact that a scheme adds to the shared vocabulary. */
export const ownFacts: readonly NamedFact[] = schemes.flatMap(({ facts = {}, questions }) =>
  Object.entries(facts).map(([name, fact]) => ({
    ...fact,
    name,
    exclusive: questions.find(({ id }) => id === fact.question)?.exclusive,
  })),
);
