import type { ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";

/** The practical terms of a kind of conversation; throws when the policy has none for it. */
export function conversationType(policy: Policy, id: ConversationTypeId): ConversationType {
  const type = policy.conversationTypes.find((candidate) => candidate.id === id);
  if (!type) throw new Error(`The policy of ${policy.municipality} has no conversation type ${id}.`);
  return type;
}
