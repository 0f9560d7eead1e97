import { useActionData } from "#app/platform/remix.ts";

/** What was typed, by name of the field. More than one value of a field are lines. */
export type Typed = Readonly<Record<string, string>>;

/** One thing that is wrong with a form, and what to do about it. */
export interface Refusal {
  /** Null when it is about the form as a whole. */
  readonly field: string | null;
  readonly code: string;
  /** In Dutch, as it stands beside the field and in the summary. */
  readonly text: string;
}

/** The answer of every action of the workplace that could not do what a form asks. */
export interface Refused {
  readonly ok: false;
  /** Which form of the page it was: the value of its button "doe"; empty where a page has one form. */
  readonly form: string;
  readonly typed: Typed;
  readonly refusals: readonly Refusal[];
}

/** What the action of this page refused; null when it refused nothing. */
export function useRefused(): Refused | null {
  const answer = useActionData<Refused | { readonly ok: true }>();
  return answer && !answer.ok ? answer : null;
}
