import { schemes } from "#app/schemes/index.ts";
import type { OwnTriage } from "#app/schemes/contract/triage-rule.ts";

/** What the schemes add to the rules of each kind. */
export const ownRules: Required<OwnTriage> = {
  urgency: schemes.flatMap(({ triage }) => triage?.urgency ?? []),
  conversation: schemes.flatMap(({ triage }) => triage?.conversation ?? []),
  contact: schemes.flatMap(({ triage }) => triage?.contact ?? []),
  retired: schemes.flatMap(({ triage }) => triage?.retired ?? []),
};

/** Shared and own rules of a kind, in the order in which they are asked. */
export function inOrder<Rule extends { readonly order: number }>(rules: readonly Rule[]): readonly Rule[] {
  return rules.toSorted((a, b) => a.order - b.order);
}
