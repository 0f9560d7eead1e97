import { choseAny } from "#app/schemes/contract/chosen.ts";
import type { Page } from "#app/schemes/contract/question.ts";

const chose = choseAny("scheidingsgesprek", "bemiddeling", "kies");

/** What the mediator or youth worker needs before the appointment. Addresses are neutral: they stay in the history. */
export const pages: readonly Page[] = [
  { path: "over/fase", section: "choose", asks: ["separationPhase"], when: chose },
  { path: "over/hulp", section: "choose", asks: ["separationHelp"], when: chose },
  {
    path: "over/afspraken",
    section: "choose",
    asks: ["parentingPlan"],
    when: (moment) => chose(moment) && moment.facts.role === "parent",
  },
  {
    path: "over/contact",
    section: "choose",
    asks: ["otherParentKnows"],
    when: (moment) => chose(moment) && moment.facts.role === "parent",
  },
];
