import { choseAny } from "#app/schemes/contract/chosen.ts";
import type { Page, PageMoment } from "#app/schemes/contract/question.ts";
import { someoneIsOldEnough } from "./old-enough.ts";

const chose = choseAny("toekomstplan");

/** Before somebody is old enough for a plan, what happens after 18 decides on nothing. */
const turningEighteen = ({ facts, on }: PageMoment) =>
  facts.topics.includes("turning-18") && someoneIsOldEnough(facts, on);

/**
 * What decides how soon, and what the case coordinator needs to start the plan: one adult who stays, and what the
 * young person wants.
 */
export const pages: readonly Page[] = [
  {
    path: "later-18",
    section: "family",
    asks: ["inYouthCare", "homeAfter18", "incomeAfter18"],
    when: turningEighteen,
  },
  { path: "plan/steun", section: "choose", asks: ["steadyAdult"], when: chose },
  { path: "plan/wens", section: "choose", asks: ["planWish"], when: chose },
];
