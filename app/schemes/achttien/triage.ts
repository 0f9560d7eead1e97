import type { OwnTriage } from "#app/schemes/contract/triage-rule.ts";
import { someoneTurns18Within } from "./turning-18.ts";

/** Somebody who is nearly 18 cannot wait, and talks about a plan with the department that makes it. */
export const triage: OwnTriage = {
  urgency: [
    {
      id: "urgency-orange-nearly-18-unprepared",
      version: 1,
      order: 70,
      level: "orange",
      when: (facts, on) =>
        someoneTurns18Within(2, facts, on) && (facts.homeAfter18 === false || facts.incomeAfter18 === false),
    },
    {
      id: "urgency-yellow-nearly-18",
      version: 1,
      order: 100,
      level: "yellow",
      when: (facts, on) => someoneTurns18Within(6, facts, on),
    },
  ],
  conversation: [
    {
      id: "conversation-future-plan",
      version: 1,
      order: 30,
      type: "achttien-gesprek",
      required: true,
      when: ({ provisions }) => provisions.includes("toekomstplan"),
    },
  ],
  contact: [{ id: "contact-future-plan", version: 1, order: 40, provisions: ["toekomstplan"] }],
};
