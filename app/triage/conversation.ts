import type { ConversationTypeId, Policy, Urgency } from "#app/municipality/policy.ts";
import { applicantIsYoungerThan } from "#app/schemes/contract/age.ts";
import type { Facts, IsoDate } from "#app/schemes/contract/facts.ts";
import { hasProvision, hasScheme } from "./asked-for.ts";
import { reasonOf } from "./rule.ts";
import type { Conversation, Part } from "./outcome.ts";

interface Told {
  readonly facts: Facts;
  readonly parts: readonly Part[];
  readonly urgency: Urgency;
  readonly on: IsoDate;
  readonly policy: Policy;
}

interface ConversationRule {
  readonly id: string;
  readonly version: number;
  readonly type: ConversationTypeId;
  readonly required: boolean;
  readonly when: (told: Told) => boolean;
}

/** The first that fits decides. */
const conversationRules: readonly ConversationRule[] = [
  {
    id: "conversation-red",
    version: 1,
    type: "spoedgesprek",
    required: true,
    when: ({ urgency }) => urgency === "red",
  },
  {
    id: "conversation-young-parent",
    version: 1,
    type: "jonge-oudergesprek",
    required: true,
    when: ({ parts }) => hasProvision(parts, "begeleiding"),
  },
  {
    id: "conversation-future-plan",
    version: 1,
    type: "achttien-gesprek",
    required: true,
    when: ({ parts }) => hasProvision(parts, "toekomstplan"),
  },
  {
    id: "conversation-minor-asks",
    version: 1,
    type: "gesprek-kind-of-jongere",
    required: true,
    when: ({ facts, on }) =>
      (facts.role === "child" || facts.role === "young-person") && applicantIsYoungerThan(facts, 18, on),
  },
  {
    id: "conversation-separation-together",
    version: 1,
    type: "scheidingsgesprek-samen",
    required: true,
    when: ({ facts, parts }) =>
      hasScheme(parts, "scheiding") && facts.bothParentsCome === true && facts.feelsSafe === "yes",
  },
  {
    id: "conversation-separation",
    version: 1,
    type: "scheidingsgesprek",
    required: true,
    when: ({ parts }) => hasScheme(parts, "scheiding"),
  },
  {
    id: "conversation-youth-help",
    version: 1,
    type: "eerste-gesprek",
    required: true,
    when: ({ parts }) => hasProvision(parts, "jeugdhulp"),
  },
  {
    id: "conversation-money",
    version: 1,
    type: "geldgesprek",
    required: false,
    when: ({ parts, policy }) => parts.every((part) => isAboutMoney(policy, part.department)),
  },
];

const otherwise = { id: "conversation-call", version: 1, type: "belgesprek", required: false } as const;

export const conversationRuleIds = [...conversationRules, otherwise].map((rule) => rule.id);

/** The one conversation that is offered for the whole request. */
export function conversationOf(told: Told): Conversation {
  const rule = conversationRules.find((candidate) => candidate.when(told)) ?? otherwise;
  return {
    type: rule.type,
    minutes: minutesOf(rule.type, told.policy, told.facts.interpreter !== undefined),
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
