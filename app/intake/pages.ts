import type { Page, PageMoment } from "#app/schemes/question.ts";
import type { SharedQuestionId } from "./questions.ts";
import { amountMatters, circumstancesMatter, incomeMatters, offersAnything, wanted, wealthMatters } from "./needs.ts";

type SharedPage = Page & { readonly asks: readonly SharedQuestionId[] };

const forChildren = (moment: PageMoment) =>
  wanted(moment, (provision) => provision.for === "child") || moment.facts.topics.some((topic) => topic !== "other");

const child = (moment: PageMoment) => moment.facts.children.find((known) => known.key === moment.person);

const pensionCounts = (moment: PageMoment) =>
  incomeMatters(moment) && moment.facts.incomeSources.includes("pension");

const incomeSources: SharedPage = { path: "geld/soort", section: "money", asks: ["incomeSources"], when: incomeMatters };
const monthlyNet: SharedPage = { path: "geld/inkomen", section: "money", asks: ["monthlyNet"], when: amountMatters };
const wealth: SharedPage = { path: "geld/spaargeld", section: "money", asks: ["wealth"], when: wealthMatters };
const birthDate: SharedPage = {
  path: "u/geboren",
  section: "money",
  asks: ["birthDate"],
  when: pensionCounts,
};
const partnerBirthDate: SharedPage = {
  path: "u/partner",
  section: "money",
  asks: ["partnerBirthDate"],
  when: (moment) => pensionCounts(moment) && moment.facts.partner === true,
};
const circumstances: SharedPage = {
  path: "geld/bijzonder",
  section: "money",
  asks: ["circumstances"],
  when: circumstancesMatter,
};

/** What an income test asks, most deciding first. Stands in the flow twice: see `sharedPages`. */
const money: readonly SharedPage[] = [incomeSources, monthlyNet, birthDate, partnerBirthDate, wealth, circumstances];

/**
 * The shared pages in the order in which they are asked; a scheme's own pages come at the end of their section.
 * Money stands in the list before the result, for topics that need it, and again behind the choice, for a
 * provision with an income test that was chosen under another topic. The first place that opens counts.
 */
export const sharedPages: readonly SharedPage[] = [
  { path: "onderwerp", section: "topic", asks: ["topics"] },
  { path: "veilig/nu", section: "topic", asks: ["urgentNow"] },
  { path: "wie", section: "topic", asks: ["role"] },
  { path: "postcode", section: "topic", asks: ["postcode"] },
  {
    path: "vraag",
    section: "topic",
    asks: ["ownWords"],
    when: (moment) => moment.facts.topics.includes("other"),
  },

  { path: "kinderen", section: "family", asks: ["children"], when: forChildren },
  { path: "kind", section: "family", asks: ["childBirthDate", "livesWith"], perChild: true },
  {
    path: "kind-ingeschreven",
    section: "family",
    asks: ["registeredWithMe"],
    perChild: true,
    when: (moment) => child(moment)?.livesWith === "shared",
  },
  { path: "thuis", section: "family", asks: ["partner", "home"], when: incomeMatters },

  ...money,
  { path: "geld/zorgen", section: "money", asks: ["debts", "dueWithin14Days"], when: incomeMatters },


  { path: "uitkomst", section: "choose", asks: [], screen: "result", when: offersAnything },
  { path: "kiezen", section: "choose", asks: ["chosen"], perChild: true, screen: "choose" },
  ...money.map((page) => ({ ...page, section: "choose" as const })),

  { path: "contact/naam", section: "contact", asks: ["firstName", "lastName", "houseNumber"] },
  { path: "contact/bereiken", section: "contact", asks: ["phone", "mayLeaveMessage", "email"] },
  { path: "contact/taal", section: "contact", asks: ["interpreter"] },
  { path: "gesprek", section: "contact", asks: ["conversation"], screen: "slot" },
  { path: "controleren", section: "check", asks: [], screen: "check" },
];
