import { choseAny } from "#app/schemes/contract/chosen.ts";
import type { Page } from "#app/schemes/contract/question.ts";

const chose = choseAny("mantelzorg-gesprek", "zorgmaatje");

/** What decides how soon, and what the conversation is about. Addresses are neutral: they stay in the history. */
export const pages: readonly Page[] = [
  { path: "over/samen", section: "choose", asks: ["caresAlone"], when: chose },
  { path: "over/taken", section: "choose", asks: ["careTasks"], when: chose },
];
