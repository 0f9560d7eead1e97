import { choseAny } from "#app/schemes/contract/chosen.ts";
import type { Page } from "#app/schemes/contract/question.ts";

const chose = choseAny("toekomstplan");

/** What the case coordinator needs to start the plan: one adult who stays, and what the young person wants. */
export const pages: readonly Page[] = [
  { path: "plan/steun", section: "choose", asks: ["steadyAdult"], when: chose },
  { path: "plan/wens", section: "choose", asks: ["planWish"], when: chose },
];
