import type { Asked, OwnTriage } from "#app/schemes/contract/triage-rule.ts";

const ours = ["scheidingsgesprek", "bemiddeling", "kies"];

const isAboutSeparation = ({ provisions }: Asked) => ours.some((id) => provisions.includes(id));

/** Parents are invited together only when both come and the one who asks is safe. */
export const triage: OwnTriage = {
  conversation: [
    {
      id: "conversation-separation-together",
      version: 1,
      order: 50,
      type: "scheidingsgesprek-samen",
      required: true,
      when: (asked) =>
        isAboutSeparation(asked) && asked.facts.bothParentsCome === true && asked.facts.feelsSafe === "yes",
    },
    {
      id: "conversation-separation",
      version: 1,
      order: 60,
      type: "scheidingsgesprek",
      required: true,
      when: isAboutSeparation,
    },
  ],
  contact: [{ id: "contact-separation", version: 1, order: 50, provisions: ours }],
};
