import type { OwnTriage } from "#app/schemes/contract/triage-rule.ts";

/** Help for a child starts with a conversation with the youth team. */
export const triage: OwnTriage = {
  conversation: [
    {
      id: "conversation-youth-help",
      version: 1,
      order: 70,
      type: "eerste-gesprek",
      required: true,
      when: ({ provisions }) => provisions.includes("jeugdhulp"),
    },
  ],
  contact: [{ id: "contact-youth-help", version: 1, order: 60, provisions: ["jeugdhulp"] }],
};
