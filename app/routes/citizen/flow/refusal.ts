import { data, type AppLoadContext } from "#app/platform/remix.ts";
import type { Answers } from "#app/intake/answers.ts";
import { seenField, type FieldError, type Typed } from "#app/intake/forms.ts";

/** A posted page that was not accepted: what is wrong, and what was typed. */
export interface Refusal {
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  /** How many rows to show, when somebody asked for one more and nothing was wrong. */
  readonly rows?: number;
  /** The mark that the form came with: what happened before it still has to be asked about. */
  readonly seen?: string | undefined;
  /** What was given, when another window gave a different answer meanwhile. */
  readonly meanwhile?: Answers;
}

/**
 * An action leaves its refusal here and the loader of the same request shows it: so the title of the page, its
 * summary and its fields come from one place, and the loader stays the only maker of the page.
 */
declare module "#app/platform/context.ts" {
  interface LoadContext {
    refusal?: Refusal;
  }
}

/** Leaves a refusal for the loader and gives the status of a page that has to be filled in again. */
export function refuse(context: AppLoadContext, refusal: Refusal) {
  context.refusal = refusal;
  return data(null, { status: refusal.meanwhile ? 409 : refusal.errors.length > 0 ? 422 : 200 });
}

/** The mark that a form came with. */
export function seenOf(form: FormData): string | undefined {
  const mark = form.get(seenField);
  return typeof mark === "string" ? mark : undefined;
}
