import { data, type AppLoadContext } from "@remix-run/node";
import type { FieldError, Typed } from "#app/intake/forms.ts";

/** A posted page that was not accepted: what is wrong, and what was typed. */
export interface Refusal {
  readonly errors: readonly FieldError[];
  readonly typed: Typed;
  /** How many rows to show, when somebody asked for one more and nothing was wrong. */
  readonly rows?: number;
}

/**
 * An action leaves its refusal here and the loader of the same request shows it: so the title of the page, its
 * summary and its fields come from one place, and the loader stays the only maker of the page.
 */
declare module "@remix-run/node" {
  interface AppLoadContext {
    refusal?: Refusal;
  }
}

/** Leaves a refusal for the loader and gives the status of a page that has to be filled in again. */
export function refuse(context: AppLoadContext, refusal: Refusal) {
  context.refusal = refusal;
  return data(null, { status: refusal.errors.length > 0 ? 422 : 200 });
}
