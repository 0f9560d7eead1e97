import { contactRuleIds } from "./contact.ts";
import { conversationRuleIds } from "./conversation.ts";
import { partRuleIds } from "./parts.ts";
import { urgencyRuleIds } from "./urgency.ts";

/** Every rule that can be given as a reason; each has its words in the locales. */
export const ruleIds: readonly string[] = [
  ...partRuleIds,
  ...urgencyRuleIds,
  ...conversationRuleIds,
  ...contactRuleIds,
];
