import type { Page } from "#app/schemes/contract/question.ts";
import type { SharedQuestionId } from "./questions.ts";
import {
  aboutChildren,
  amountMatters,
  asksForSomeoneElse,
  bothParentsMatter,
  chosenTopic,
  circumstancesMatter,
  custodyMatters,
  homeMatters,
  incomeMatters,
  isProfessional,
  isSensitive,
  isYoung,
  moneyTroubleMatters,
  offersAnything,
  offersToHousehold,
  pensionMatters,
  wealthMatters,
  youngParentMatters,
} from "./needs.ts";

type SharedPage = Page & { readonly asks: readonly SharedQuestionId[] };

/** What an income test asks, most deciding first. Stands in the flow twice: see `sharedPages`. */
const money: readonly SharedPage[] = [
  { path: "geld/soort", section: "money", asks: ["incomeSources"], when: incomeMatters },
  { path: "geld/inkomen", section: "money", asks: ["monthlyNet"], when: amountMatters },
  {
    path: "u/geboren",
    section: "money",
    asks: ["birthDate"],
    when: (moment) => pensionMatters(moment) && moment.facts.birthDate === undefined,
  },
  {
    path: "u/partner",
    section: "money",
    asks: ["partnerBirthDate"],
    when: (moment) => pensionMatters(moment) && moment.facts.partner === true,
  },
  { path: "geld/spaargeld", section: "money", asks: ["wealth"], when: wealthMatters },
  { path: "geld/bijzonder", section: "money", asks: ["circumstances"], when: circumstancesMatter },
];

/**
 * The shared pages in the order in which they are asked; a scheme's own pages come at the end of their section.
 * Money stands in the list before the result, for topics that need it, and again behind the choice, for a
 * provision with an income test that was chosen under another topic. The first place that opens counts. Danger comes
 * before anything else: whoever tells of it is at once offered a call, and need not answer more. Paths on sensitive
 * branches are neutral: an address in the history tells nothing.
 */
export const sharedPages: readonly SharedPage[] = [
  { path: "onderwerp", section: "topic", asks: ["topics"] },
  { path: "begin", section: "topic", asks: [], screen: "exit-explained", when: isSensitive },
  { path: "nu", section: "topic", asks: ["urgentNow"] },
  {
    path: "bellen",
    section: "topic",
    asks: [],
    screen: "call-now",
    when: ({ facts }) => facts.urgentNow === true,
  },
  { path: "wie", section: "topic", asks: ["role"] },
  {
    path: "hoe-gaat-het",
    section: "topic",
    asks: ["feelsSafe"],
    when: (moment) => isSensitive(moment) && !asksForSomeoneElse(moment),
  },
  {
    path: "bellen",
    section: "topic",
    asks: [],
    screen: "call-now",
    when: ({ facts }) => facts.feelsSafe === "no",
  },
  { path: "namens", section: "topic", asks: ["organisation", "consent"], when: isProfessional },
  {
    path: "namens-familie",
    section: "topic",
    asks: ["consent"],
    when: (moment) => asksForSomeoneElse(moment) && !isProfessional(moment),
  },
  { path: "postcode", section: "topic", asks: ["postcode"] },
  { path: "vraag", section: "topic", asks: ["ownWords"], when: chosenTopic("other") },

  {
    path: "u/leeftijd",
    section: "family",
    asks: ["birthDate"],
    when: (moment) => isYoung(moment) || youngParentMatters(moment),
  },
  { path: "u/zwanger", section: "family", asks: ["pregnant"], when: youngParentMatters },
  {
    path: "u/kinderen",
    section: "family",
    asks: ["hasChildren"],
    when: (moment) => aboutChildren(moment) && moment.facts.pregnant === true,
  },
  {
    path: "kinderen",
    section: "family",
    asks: ["children"],
    when: (moment) => aboutChildren(moment) && moment.answers["hasChildren"] !== false,
  },
  {
    path: "leerling",
    section: "family",
    asks: ["childBirthDate"],
    perChild: true,
    when: isProfessional,
  },
  {
    path: "kind",
    section: "family",
    asks: ["childBirthDate", "livesWith"],
    perChild: true,
    when: (moment) => !isProfessional(moment),
  },
  {
    path: "kind-ingeschreven",
    section: "family",
    asks: ["registeredWithMe"],
    perChild: true,
    when: ({ facts, person }) => facts.children.find((child) => child.key === person)?.livesWith === "shared",
  },
  { path: "kinderen/besluiten", section: "family", asks: ["custody"], when: custodyMatters },
  { path: "kinderen/samen", section: "family", asks: ["bothParentsCome"], when: bothParentsMatter },
  { path: "u/school", section: "family", asks: ["studying"], when: youngParentMatters },
  { path: "thuis", section: "family", asks: ["partner", "home"], when: incomeMatters },
  {
    path: "wonen",
    section: "family",
    asks: ["home"],
    when: (moment) => homeMatters(moment) && !incomeMatters(moment),
  },

  ...money,
  { path: "geld/zorgen", section: "money", asks: ["debts", "dueWithin14Days"], when: moneyTroubleMatters },
  { path: "geld/binnenkort", section: "money", asks: ["dueWithin14Days"], when: isProfessional },

  { path: "uitkomst", section: "choose", asks: [], screen: "result", when: offersAnything },
  { path: "kiezen", section: "choose", asks: ["chosen"], screen: "choose", when: offersToHousehold },
  {
    path: "kiezen",
    section: "choose",
    asks: ["chosen"],
    perChild: true,
    screen: "choose",
    when: offersAnything,
  },
  {
    path: "thuis",
    section: "choose",
    asks: ["partner"],
    when: (moment) => incomeMatters(moment) && moment.facts.partner === undefined,
  },
  ...money.map((page) => ({ ...page, section: "choose" as const })),

  {
    path: "contact/naam",
    section: "contact",
    asks: ["firstName", "lastName", "houseNumber"],
    when: (moment) => !isYoung(moment),
  },
  { path: "contact/jouw-naam", section: "contact", asks: ["firstName"], when: isYoung },
  {
    path: "contact/bereiken",
    section: "contact",
    asks: ["phone", "mayLeaveMessage", "email"],
    when: (moment) => !isSensitive(moment),
  },
  {
    path: "contact/rustig",
    section: "contact",
    asks: ["phone", "mayLeaveMessage", "mayNameUs", "safeMoment"],
    when: isSensitive,
  },
  { path: "contact/mail", section: "contact", asks: ["mailIsSafe"], when: isSensitive },
  {
    path: "contact/mailadres",
    section: "contact",
    asks: ["safeEmail"],
    when: (moment) => isSensitive(moment) && moment.answers["mailIsSafe"] === true,
  },
  { path: "contact/gezin", section: "contact", asks: ["familyContact"], when: asksForSomeoneElse },
  { path: "contact/taal", section: "contact", asks: ["interpreter"] },
  { path: "gesprek", section: "contact", asks: ["conversation"], screen: "slot" },
  { path: "controleren", section: "check", asks: [], screen: "check" },
];
