import type { Versioned } from "#app/schemes/contract/triage-rule.ts";
import { contactRules } from "./contact.ts";
import { conversationRules } from "./conversation.ts";
import { ownRules } from "./own-rules.ts";
import { partRules } from "./parts.ts";
import { urgencyRules } from "./urgency.ts";

/** Every rule that can be given as a reason, shared or of a scheme. */
export const rules: readonly Versioned[] = [
  ...partRules,
  ...urgencyRules,
  ...conversationRules,
  ...contactRules,
];

/** Shared rules of before, with one version more than they had: requests still give them as their reason. */
const retired: readonly Versioned[] = [{ id: "contact-separation-or-youth-help", version: 2 }];

export const retiredRules: readonly Versioned[] = [...retired, ...ownRules.retired];

/** Kept with every request. It rises by itself when a rule is added, changed or retired: the versions of all together. */
export const triageVersion = [...rules, ...retiredRules].reduce((sum, { version }) => sum + version, 0);
