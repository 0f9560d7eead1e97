import type { Facts } from "#app/schemes/contract/facts.ts";
import type { OwnTriage } from "#app/schemes/contract/triage-rule.ts";
import { isYoungParent } from "#app/schemes/contract/young-parent.ts";

/** A young parent without money or a home of their own cannot wait, and talks with the coach first. */
export const triage: OwnTriage = {
  urgency: [
    {
      id: "urgency-orange-no-income",
      version: 1,
      order: 50,
      level: "orange",
      when: (facts, on) => isYoungParent(facts, on) && hasNoIncome(facts),
    },
    {
      id: "urgency-orange-pregnant-no-own-home",
      version: 1,
      order: 60,
      level: "orange",
      when: (facts) => facts.pregnant === true && (facts.home === "friends" || facts.home === "shelter"),
    },
  ],
  conversation: [
    {
      id: "conversation-young-parent",
      version: 1,
      order: 20,
      type: "jonge-oudergesprek",
      required: true,
      when: ({ provisions }) => provisions.includes("begeleiding"),
    },
  ],
  contact: [{ id: "contact-young-parent", version: 1, order: 30, provisions: ["begeleiding"] }],
};

function hasNoIncome(facts: Facts): boolean {
  return facts.incomeSources.length > 0 && facts.incomeSources.every((source) => source === "none");
}
