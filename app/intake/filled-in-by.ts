import { z } from "zod";
import type { Answers } from "./answers.ts";

/** A colleague at the desk who fills in for somebody: together with them, or in their place. */
export interface FilledInBy {
  readonly staffId: string;
  /** As it was when the draft was started: staff and family see this name. */
  readonly name: string;
  readonly together: boolean;
}

/** Where a draft keeps it. No question has this id, so no form can set or change it; a test guards that. */
const key = "filledInBy";

const shape = z.object({ staffId: z.string(), name: z.string(), together: z.boolean() });

/** The first content of a draft that a colleague starts. */
export function startedBy(filledInBy: FilledInBy): Answers {
  return { [key]: filledInBy };
}

/** Who fills in this draft; null for families who do so themselves. */
export function filledInByIn(answers: Answers): FilledInBy | null {
  return shape.safeParse(answers[key]).data ?? null;
}
