import { choseAny } from "#app/schemes/contract/chosen.ts";
import type { Page } from "#app/schemes/contract/question.ts";

const chose = choseAny("begeleiding");

/** What the coach needs to prepare one plan: who helps already, what comes first, and what blocks. */
export const pages: readonly Page[] = [
  { path: "jong/wie-helpt", section: "choose", asks: ["whoHelps"], when: chose },
  { path: "jong/eerst", section: "choose", asks: ["firstGoal", "stuckWith"], when: chose },
];
