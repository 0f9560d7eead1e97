import type { Facts } from "#app/schemes/contract/facts.ts";
import type { Reason } from "#app/schemes/contract/scheme.ts";

/** Nationaal Fonds Kinderhulp only takes requests from professionals. */
export function needsProfessional(facts: Facts): Reason | null {
  return facts.role === "professional" ? null : { id: "needs-professional", outcome: "maybe" };
}

/** Child care on social grounds always needs the advice of Team Jeugd & Gezin. */
export function needsAdvice(): Reason {
  return { id: "needs-advice", outcome: "maybe" };
}
