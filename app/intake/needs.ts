import {
  isIncomeAboveSome,
  offeredProvisions,
  offersSome,
  provisionById,
  type Offer,
} from "#app/schemes/assess.ts";
import {
  asksForThemselves,
  isForAnotherFamily,
  type Facts,
  type Topic,
} from "#app/schemes/contract/facts.ts";
import { schemes } from "#app/schemes/index.ts";
import type { PageMoment } from "#app/schemes/contract/question.ts";
import { provisionKey } from "#app/schemes/contract/provision-key.ts";
import type { Provision } from "#app/schemes/contract/scheme.ts";
import { isSensitiveFor } from "./sensitive.ts";

/*
 * When a shared page is needed. A question is asked because a provision tests it, because triage decides on it,
 * or because staff need it before they talk; for no other reason.
 */

type When = (moment: PageMoment) => boolean;

/**
 * Does anything the family wants need this? Wanted is what was chosen, and before the choice everything that is
 * offered under the chosen topics.
 */
function wanted(moment: PageMoment, test: (provision: Provision) => boolean): boolean {
  const { facts, chosen, on } = moment;
  const ofTopics = schemes.filter(({ topic }) => facts.topics.includes(topic));
  return (
    ofTopics.some((scheme) => offersSome(scheme, test, facts, on)) ||
    chosen.some((key) => test(provisionById(key)))
  );
}

// Many pages ask what is offered for the same facts; facts are never changed, only made anew.
const offers = new WeakMap<Facts, { readonly on: string; readonly list: readonly Offer[] }>();

function offeredTo({ facts, on }: PageMoment): readonly Offer[] {
  const known = offers.get(facts);
  if (known?.on === on) return known.list;
  const list = schemes.flatMap((scheme) => offeredProvisions(scheme, facts, on));
  offers.set(facts, { on, list });
  return list;
}

/**
 * The part of a choice that is still offered: what hung on an answer that was changed does not count any more. Ids
 * on a child's page, whole keys on that of the household (`person` is null).
 */
export function stillOffered(chosen: readonly string[], moment: PageMoment): readonly string[] {
  const offered = new Set(
    offeredTo(moment).map(({ provision, person }) => provisionKey(provision.id, person)),
  );
  const { person } = moment;
  return chosen.filter((choice) => offered.has(person === null ? choice : provisionKey(choice, person)));
}

/** Was this chosen on the start page? */
export function chosenTopic(...some: readonly Topic[]): When {
  return ({ facts }) => some.some((topic) => facts.topics.includes(topic));
}

const aboutFamily = chosenTopic("child-costs", "separation", "upbringing", "young-parent", "turning-18");

/** Can be dangerous when somebody reads along. */
export const isSensitive: When = ({ facts }) => isSensitiveFor(facts);

/** A young person or child asks for themselves. */
export const isYoung: When = ({ facts }) => asksForThemselves(facts);

export const isProfessional: When = ({ facts }) => facts.role === "professional";

/** Fills it in for a family that is not their own; knows nothing of its money. */
export const asksForSomeoneElse: When = ({ facts }) => isForAnotherFamily(facts.role);

export const aboutChildren: When = (moment) => aboutFamily(moment) && !isYoung(moment);

export const youngParentMatters: When = (moment) =>
  chosenTopic("young-parent")(moment) && !asksForSomeoneElse(moment);

/** Who decides about the children counts for help to them, and for urgency when it is disputed. */
export const custodyMatters: When = (moment) =>
  chosenTopic("separation", "upbringing")(moment) && !isYoung(moment) && !isProfessional(moment);

/** Only parents who feel safe are asked whether both will come. */
export const bothParentsMatter: When = (moment) =>
  chosenTopic("separation")(moment) && moment.facts.role === "parent" && moment.facts.feelsSafe === "yes";

/**
 * Where they live decides on urgency and on help with housing. A young person without a roof is in danger, whatever
 * they came for.
 */
export const homeMatters: When = (moment) =>
  (aboutFamily(moment) || moment.facts.role === "young-person") &&
  !isProfessional(moment) &&
  moment.facts.role !== "child";

export const moneyTroubleMatters: When = (moment) =>
  chosenTopic("child-costs", "separation", "young-parent", "turning-18")(moment) &&
  !isProfessional(moment) &&
  moment.facts.role !== "child";

/** Is an income test on the way, of a household that can answer it? */
export const incomeMatters: When = (moment) =>
  !asksForSomeoneElse(moment) && wanted(moment, (provision) => provision.incomePercent !== undefined);

/** On social assistance nothing more is asked about money. */
export const amountMatters: When = (moment) => {
  const { incomeSources } = moment.facts;
  if (incomeSources.includes("social-assistance")) return false;
  return (
    incomeMatters(moment) && incomeSources.length > 0 && incomeSources.some((source) => source !== "none")
  );
};

/** From pension age the norm is higher. */
export const pensionMatters: When = (moment) =>
  incomeMatters(moment) && moment.facts.incomeSources.includes("pension");

/** The wealth test, which social assistance has passed already. */
export const wealthMatters: When = (moment) =>
  !moment.facts.incomeSources.includes("social-assistance") &&
  !asksForSomeoneElse(moment) &&
  wanted(moment, (provision) => provision.wealthTest === true);

/** Special circumstances only make a difference for an income above a limit. */
export const circumstancesMatter: When = (moment) => {
  if (moment.facts.monthlyNetCents === undefined || moment.facts.incomeSources.includes("self-employed"))
    return false;
  return isIncomeAboveSome(moment.facts, moment.policy, moment.on);
};

/** Is there anything to show a verdict on? */
export const offersAnything: When = (moment) => offeredTo(moment).length > 0;

/** Anything for the household, or for the applicant, beside what is for a child. */
export const offersToHousehold: When = (moment) =>
  offeredTo(moment).some(({ person }) => person === null || person === "self");
