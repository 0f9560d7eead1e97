import type { Topic } from "#app/schemes/contract/facts.ts";

/**
 * What people come with, finer than the topics. The everyday words for each stand in
 * locales/<lang>/search.json under `words.<id>`, separated by commas: words, and phrases of several words.
 */
export interface Concept {
  readonly id: string;
  readonly topic: Topic;
  /** The provision that answers it: shown first. */
  readonly provision?: string;
}

export const concepts = [
  { id: "money", topic: "child-costs" },
  { id: "school", topic: "child-costs", provision: "schoolkosten" },
  { id: "computer", topic: "child-costs", provision: "laptop" },
  { id: "bicycle", topic: "child-costs", provision: "fiets" },
  { id: "sport", topic: "child-costs", provision: "sport" },
  { id: "culture", topic: "child-costs", provision: "cultuur" },
  { id: "swimming", topic: "child-costs", provision: "zwemles" },
  { id: "birthday", topic: "child-costs", provision: "verjaardag" },
  { id: "outing", topic: "child-costs", provision: "uitje" },
  { id: "clothes", topic: "child-costs", provision: "winterkleding" },
  { id: "childcare", topic: "child-costs", provision: "opvang-smi" },
  { id: "separating", topic: "separation", provision: "scheidingsgesprek" },
  { id: "agreements", topic: "separation", provision: "bemiddeling" },
  { id: "divided", topic: "separation", provision: "kies" },
  { id: "worries", topic: "upbringing", provision: "jeugdhulp" },
  { id: "behaviour", topic: "upbringing", provision: "jeugdhulp" },
  { id: "schoolTrouble", topic: "upbringing", provision: "jeugdhulp" },
  { id: "arguments", topic: "upbringing", provision: "jeugdhulp" },
  { id: "talking", topic: "upbringing", provision: "jeugdhulp" },
  { id: "pregnant", topic: "young-parent", provision: "begeleiding" },
  { id: "baby", topic: "young-parent", provision: "babyuitzet" },
  { id: "studyingParent", topic: "young-parent", provision: "opvang-studerende-ouder" },
  { id: "eighteen", topic: "turning-18", provision: "toekomstplan" },
  { id: "ownFeet", topic: "turning-18", provision: "toekomstplan" },
  { id: "debts", topic: "other" },
  { id: "home", topic: "other" },
  { id: "papers", topic: "other" },
] as const satisfies readonly Concept[];

/** Words that mean danger: the numbers to call come first. */
export const dangerId = "danger";

/** Words that only look like another one: "geweldig" is not "geweld". They stand for nothing. */
export const ignoredId = "ignored";
