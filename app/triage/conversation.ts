import type { ConversationTypeId, Policy, Urgency } from "#app/municipality/policy.ts";
import { applicantIsYoungerThan } from "#app/schemes/contract/age.ts";
import type { Asked, ConversationRule } from "#app/schemes/contract/triage-rule.ts";
import { provisionsIn } from "./asked-for.ts";
import { inOrder, ownRules } from "./own-rules.ts";
import { reasonOf } from "./rule.ts";
import type { Conversation, Part } from "./outcome.ts";

interface Told extends Asked {
  readonly parts: readonly Part[];
  readonly urgency: Urgency;
  readonly policy: Policy;
}

const shared: readonly ConversationRule<Told>[] = [
  {
    id: "conversation-red",
    version: 1,
    order: 10,
    type: "spoedgesprek",
    required: true,
    when: ({ urgency }) => urgency === "red",
  },
  {
    id: "conversation-minor-asks",
    version: 1,
    order: 40,
    type: "gesprek-kind-of-jongere",
    required: true,
    when: ({ facts, on }) =>
      (facts.role === "child" || facts.role === "young-person") && applicantIsYoungerThan(facts, 18, on),
  },
  {
    id: "conversation-money",
    version: 1,
    order: 80,
    type: "geldgesprek",
    required: false,
    when: ({ parts, policy }) => parts.every((part) => isAboutMoney(policy, part.department)),
  },
];

const otherwise = { id: "conversation-call", version: 1, type: "belgesprek", required: false } as const;

/** The first that fits decides. */
const fitting = inOrder([...shared, ...ownRules.conversation]);

export const conversationRules = [...fitting, otherwise];

/** The one conversation that is offered for the whole request. */
export function conversationOf(given: Omit<Told, "provisions">): Conversation {
  const told = { ...given, provisions: provisionsIn(given.parts) };
  const rule = fitting.find((candidate) => candidate.when(told)) ?? otherwise;
  return {
    type: rule.type,
    minutes: minutesOf(rule.type, given.policy, given.facts.interpreter !== undefined),
    required: rule.required,
    reason: reasonOf(rule),
  };
}

function isAboutMoney(policy: Policy, id: string): boolean {
  return policy.departments.some((department) => department.id === id && department.aboutMoney === true);
}

/** Minutes of a type of conversation; with an interpreter half as long again, rounded up to 15 minutes. */
export function minutesOf(type: ConversationTypeId, policy: Policy, interpreter: boolean): number {
  const found = policy.conversationTypes.find((candidate) => candidate.id === type);
  if (found === undefined) throw new Error(`The policy has no conversation type "${type}".`);
  return interpreter ? Math.ceil((found.minutes * 1.5) / 15) * 15 : found.minutes;
}
