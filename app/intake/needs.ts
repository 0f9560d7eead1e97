import { assess, offeredProvisions, provisionById } from "#app/schemes/assess.ts";
import { schemes } from "#app/schemes/index.ts";
import type { PageMoment } from "#app/schemes/question.ts";
import type { Provision } from "#app/schemes/scheme.ts";

/**
 * Does anything the family wants need this? Wanted is what was chosen, and before the choice everything that is
 * offered under the chosen topics. So a question is asked because a provision tests it, and for no other reason.
 */
export function wanted(moment: PageMoment, test: (provision: Provision) => boolean): boolean {
  const ofTopics = schemes.filter((scheme) => moment.facts.topics.includes(scheme.topic));
  const offered = ofTopics.flatMap((scheme) => offeredProvisions(scheme, moment.facts, moment.on));
  return offered.some((offer) => test(offer.provision)) || moment.chosen.some((key) => test(provisionById(key)));
}

/** Is an income test on the way? */
export function incomeMatters(moment: PageMoment): boolean {
  return wanted(moment, (provision) => provision.incomePercent !== undefined);
}

/** On social assistance nothing more is asked about money. */
export function amountMatters(moment: PageMoment): boolean {
  const { incomeSources } = moment.facts;
  if (incomeSources.includes("social-assistance")) return false;
  return incomeMatters(moment) && incomeSources.length > 0 && incomeSources.some((source) => source !== "none");
}

/** The wealth test, which social assistance has passed already. */
export function wealthMatters(moment: PageMoment): boolean {
  if (moment.facts.incomeSources.includes("social-assistance")) return false;
  return wanted(moment, (provision) => provision.wealthTest === true);
}

/** Special circumstances only make a difference for an income above a limit. */
export function circumstancesMatter(moment: PageMoment): boolean {
  if (moment.facts.monthlyNetCents === undefined || moment.facts.incomeSources.includes("self-employed")) return false;
  return assess(moment.facts, moment.policy, moment.on).some((verdict) =>
    verdict.reasons.some((reason) => reason.id === "income-above"),
  );
}

/** Is there anything to show a verdict on? */
export function offersAnything(moment: PageMoment): boolean {
  return schemes.some((scheme) => offeredProvisions(scheme, moment.facts, moment.on).length > 0);
}
