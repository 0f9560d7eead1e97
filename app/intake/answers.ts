import type { PersonKey } from "#app/schemes/contract/facts.ts";

/**
 * Everything somebody filled in, by question id, and by "question@c1" where it is about a child. `null` is an
 * answer too: "ik weet het niet".
 */
export type Answers = Readonly<Record<string, unknown>>;

/** A child as named by the applicant. Keys are never used again, so that a new child has no old answers. */
export interface NamedChild {
  readonly key: PersonKey;
  readonly name: string;
}

/** Where the answer to a question is kept. */
export function answerKey(questionId: string, person: PersonKey | null): string {
  return person === null ? questionId : `${questionId}@${person}`;
}

/** Would a given answer take the place of another one? */
export function replaces(saved: Answers, given: Answers, key: string): boolean {
  const [one, other] = [saved[key], given[key]];
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}

/** The children in the order in which they were named. */
export function childrenIn(answers: Answers): readonly NamedChild[] {
  return (answers["children"] as readonly NamedChild[] | undefined) ?? [];
}

/** The name to show for a person of the request; empty for the applicant. */
export function nameOf(answers: Answers, person: PersonKey | null): string {
  return childrenIn(answers).find((child) => child.key === person)?.name ?? "";
}
