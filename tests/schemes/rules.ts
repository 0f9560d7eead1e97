import type { OwnTriage, Versioned } from "#app/schemes/contract/triage-rule.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { schemes } from "#app/schemes/index.ts";
import { contactRules } from "#app/triage/contact.ts";
import { conversationRules } from "#app/triage/conversation.ts";
import { rules } from "#app/triage/rules.ts";
import { urgencyRules } from "#app/triage/urgency.ts";
import { rulesOf } from "#tests/support/rule-pairs.ts";

type Placed = Versioned & { readonly order?: number };

const kinds = { urgency: urgencyRules, conversation: conversationRules, contact: contactRules } as const;

/** Triage rules of a scheme that would not speak, or not in a place that somebody chose. */
export function ruleProblems({ id: name, triage = {}, provisions }: Scheme): string[] {
  const own = rulesOf(triage);
  const ids = provisions.map(({ id }) => id);
  return [
    ...own
      .filter((rule) => isTaken(name, rule, own))
      .map(({ id }) => `${name}: two rules are called "${id}". Rename one.`),
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => placeProblems(name, kind, triage)),
    ...(triage.contact ?? []).flatMap((rule) =>
      rule.provisions
        .filter((id) => !ids.includes(id))
        .map((id) => `${name}: "${rule.id}" looks for "${id}", which is no provision of this scheme.`),
    ),
  ];
}

/** On the list, a scheme's rules are among all of them, once. */
function isTaken(name: string, rule: Versioned, own: readonly Versioned[]): boolean {
  const count = (list: readonly Versioned[]) => list.filter(({ id }) => id === rule.id).length;
  const listed = schemes.some(({ id }) => id === name);
  return count(own) > 1 || count(rules) > (listed ? 1 : 0);
}

function placeProblems(name: string, kind: keyof typeof kinds, triage: OwnTriage): string[] {
  const own: readonly Placed[] = triage[kind] ?? [];
  const all: readonly Placed[] = [
    ...kinds[kind].filter(({ id }) => !own.some((rule) => rule.id === id)),
    ...own,
  ];
  return own.flatMap((rule) =>
    all
      .filter((other) => other.id !== rule.id && other.order === rule.order)
      .map(
        (other) =>
          `${name}: "${rule.id}" and "${other.id}" both have the order ${rule.order}. Which comes first? Give one another number.`,
      ),
  );
}
