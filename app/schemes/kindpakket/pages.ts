import { choseForChild } from "#app/schemes/contract/chosen.ts";
import type { Page, PageMoment } from "#app/schemes/contract/question.ts";

const forChildCosts = ({ facts }: PageMoment) =>
  facts.topics.includes("child-costs") && facts.children.length > 0 && facts.role !== "professional";

/** What the kindpakket asks beyond the shared questions: what was received before, and who gets the money. */
export const pages: readonly Page[] = [
  { path: "al-gekregen", section: "money", asks: ["receivedBefore"], when: forChildCosts },
  {
    path: "al-gekregen-wat",
    section: "money",
    asks: ["alreadyReceived"],
    perChild: true,
    when: (moment) => forChildCosts(moment) && moment.answers["receivedBefore"] === true,
  },
  { path: "sport", section: "choose", asks: ["sportClub"], perChild: true, when: choseForChild("sport") },
  {
    path: "cultuur",
    section: "choose",
    asks: ["cultureTeacher"],
    perChild: true,
    when: choseForChild("cultuur"),
  },
  {
    path: "zwemles",
    section: "choose",
    asks: ["swimmingPool"],
    perChild: true,
    when: choseForChild("zwemles"),
  },
];
