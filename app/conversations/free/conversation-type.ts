import type { ConversationType, ConversationTypeId, Policy } from "#app/municipality/policy.ts";

/** The practical terms of a kind of conversation; throws when the policy has none for it. */
export function conversationType(policy: Policy, id: ConversationTypeId): ConversationType {
  const type = policy.conversationTypes.find((candidate) => candidate.id === id);
  if (!type) throw new Error(`The policy of ${policy.municipality} has no conversation type ${id}.`);
  return type;
}

/** We call at once: nobody chooses a time for it, whatever its terms say. */
export const neverBooked: ConversationTypeId = "spoedgesprek";

/** Held by telephone only. */
export const phoneOnly: readonly ConversationTypeId[] = [neverBooked, "belgesprek"];
