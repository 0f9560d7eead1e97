import { join } from "node:path";
import { expect, test } from "vitest";
import { keptRules } from "../../scripts/rules/read.ts";
import { contactRules } from "./contact.ts";
import { conversationRules } from "./conversation.ts";
import { retiredRules, rules, triageVersion } from "./rules.ts";
import { urgencyRules } from "./urgency.ts";

const kept = [...keptRules(join(import.meta.dirname, "../.."))].map(([id, { version }]) => ({ id, version }));

test("each rule gives as its reason the version under which it is kept, and a retired rule the one after it", () => {
  const versions = (all: readonly { readonly id: string; readonly version: number }[]) =>
    Object.fromEntries(all.map(({ id, version }) => [id, version]));
  expect(versions([...rules, ...retiredRules])).toEqual(versions(kept));
});

test("the version of the triage is that of all rules together", () => {
  expect(triageVersion).toBe(kept.map(({ version }) => version).reduce((sum, version) => sum + version));
});

/** Of conversation and contact the first that fits decides; of urgency all that spoke are told, in this order. */
test.each([
  {
    kind: "urgency",
    asked: urgencyRules,
    ids: [
      "urgency-red-danger-now",
      "urgency-red-not-safe",
      "urgency-red-no-roof",
      "urgency-orange-safety-unsure",
      "urgency-orange-no-income",
      "urgency-orange-pregnant-no-own-home",
      "urgency-orange-nearly-18-unprepared",
      "urgency-orange-eviction-or-court",
      "urgency-yellow-cost-due",
      "urgency-yellow-nearly-18",
      "urgency-yellow-debts",
      "urgency-yellow-custody-disputed",
      "urgency-yellow-young-child-asks",
      "urgency-green",
    ],
  },
  {
    kind: "conversation",
    asked: conversationRules,
    ids: [
      "conversation-red",
      "conversation-young-parent",
      "conversation-future-plan",
      "conversation-minor-asks",
      "conversation-separation-together",
      "conversation-separation",
      "conversation-youth-help",
      "conversation-money",
      "conversation-call",
    ],
  },
  {
    kind: "contact",
    asked: contactRules,
    ids: [
      "contact-outside-municipality",
      "contact-safety",
      "contact-young-parent",
      "contact-future-plan",
      "contact-separation",
      "contact-youth-help",
      "contact-money",
      "contact-first-part",
    ],
  },
])("rules of $kind are asked in their order", ({ asked, ids }) => {
  expect(asked.map(({ id }) => id)).toEqual(ids);
});
