/**
 * What is known of a family: the only thing that rules, verdicts and triage may look at. The walk derives
 * facts from the answers on the current path; the persona bench reads them from a file. A fact that was not
 * asked or not given is left out. What only one scheme needs stands in its own `facts.ts`.
 */
export const roles = [
  "parent",
  "young-person",
  "child",
  "grandparent",
  "family",
  "professional",
  "other",
] as const;
export const topics = [
  "child-costs",
  "separation",
  "upbringing",
  "young-parent",
  "turning-18",
  "other",
] as const;
export const feelsSafeAnswers = ["yes", "sometimes", "no", "prefer-not-to-say"] as const;
export const livesWithAnswers = ["me", "shared", "other-parent", "elsewhere"] as const;
export const incomeSources = [
  "wage",
  "social-assistance",
  "benefit",
  "pension",
  "self-employed",
  "study-grant",
  "alimony",
  "none",
] as const;
export const circumstances = ["debt-arrangement", "income-dropped", "recently-separated"] as const;
export const homes = ["own", "parents", "friends", "shelter", "nowhere"] as const;
export const custodyClaims = ["joint", "sole", "none", "guardian", "unknown", "disputed"] as const;
export const dueSoon = ["cost", "eviction", "court"] as const;

export type Role = (typeof roles)[number];
export type Topic = (typeof topics)[number];

/** Does somebody in this role fill in for a family that is not their own? */
export function isForAnotherFamily(role: Role | undefined): boolean {
  return role === "professional" || role === "family" || role === "other";
}

/** Is it a child or a young person who asks, about themselves? */
export function asksForThemselves({ role }: { readonly role?: Role | undefined }): boolean {
  return role === "young-person" || role === "child";
}

/** A child's key within one request ("c1"), or "self" for an applicant who asks for themselves. */
export type PersonKey = string;

/** Dates are ISO calendar dates ("2015-04-01"), as on a calendar in Amsterdam. */
export type IsoDate = string;

export interface ChildFacts {
  readonly key: PersonKey;
  readonly birthDate: IsoDate;
  readonly livesWith?: (typeof livesWithAnswers)[number];
  readonly registeredWithMe?: boolean;
}

export interface Facts {
  readonly role?: Role;
  readonly birthDate?: IsoDate;
  readonly topics: readonly Topic[];
  readonly urgentNow?: boolean;
  readonly feelsSafe?: (typeof feelsSafeAnswers)[number];
  readonly postcode?: string;
  readonly partner?: boolean;
  readonly partnerBirthDate?: IsoDate;
  readonly children: readonly ChildFacts[];
  readonly pregnant?: boolean;
  readonly studying?: boolean;
  readonly incomeSources: readonly (typeof incomeSources)[number][];
  /** Applicant and partner together, per month, in cents. */
  readonly monthlyNetCents?: number;
  readonly circumstances: readonly (typeof circumstances)[number][];
  readonly wealth?: "below" | "above";
  readonly debts?: boolean;
  readonly home?: (typeof homes)[number];
  /** A claim of whoever fills it in: never looked up, never assumed. */
  readonly custody?: (typeof custodyClaims)[number];
  readonly bothParentsCome?: boolean;
  readonly dueWithin14Days: readonly (typeof dueSoon)[number][];
  /** Provisions already received, per child key or "household". */
  readonly alreadyReceived: Readonly<Record<PersonKey, readonly string[]>>;
  /** Language code when an interpreter is needed. */
  readonly interpreter?: string;
}

/** Facts of somebody who has told nothing yet. */
export const noFacts: Facts = {
  topics: [],
  children: [],
  incomeSources: [],
  circumstances: [],
  dueWithin14Days: [],
  alreadyReceived: {},
};
