import type { Page, PageMoment } from "../question.ts";

const chose = (provision: string) => (moment: PageMoment) =>
  moment.chosen.includes(`${provision}:${moment.person}`);

const forChildCosts = (moment: PageMoment) => moment.facts.topics.includes("child-costs");

/** What the kindpakket asks beyond the shared questions: what was received before, and who gets the money. */
export const pages: readonly Page[] = [
  { path: "al-gekregen", section: "money", asks: ["receivedBefore"], when: forChildCosts },
  {
    path: "al-gekregen-wat",
    section: "money",
    asks: ["alreadyReceived"],
    perChild: true,
    when: (moment) => forChildCosts(moment) && moment.answers.receivedBefore === true,
  },
  { path: "sport", section: "choose", asks: ["sportClub"], perChild: true, when: chose("sport") },
  { path: "cultuur", section: "choose", asks: ["cultureTeacher"], perChild: true, when: chose("cultuur") },
  { path: "zwemles", section: "choose", asks: ["swimmingPool"], perChild: true, when: chose("zwemles") },
];
