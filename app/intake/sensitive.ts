import type { Facts } from "#app/schemes/contract/facts.ts";

/**
 * Could it be dangerous for this person when somebody reads along? Then every page has the way out, neutral titles
 * and addresses, and the draft is listed without its subject.
 */
export function isSensitiveFor(facts: Facts): boolean {
  return (
    facts.topics.includes("separation") ||
    facts.topics.includes("upbringing") ||
    facts.role === "young-person" ||
    facts.role === "child" ||
    facts.urgentNow === true ||
    (facts.feelsSafe !== undefined && facts.feelsSafe !== "yes")
  );
}
