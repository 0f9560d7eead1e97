import type { Facts, PersonKey, Topic } from "./facts.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { OwnFacts } from "./own-fact.ts";
import type { Page, Question } from "./question.ts";
import type { SearchEntry } from "./search-entry.ts";
import type { OwnTriage } from "./triage-rule.ts";

/** From bad to good: a provision's verdict is the worst of its checks. */
export const outcomes = ["unlikely", "unknown", "maybe", "likely"] as const;
export type Outcome = (typeof outcomes)[number];

export const reasonIds = [
  "residence",
  "age",
  "early",
  "child-elsewhere",
  "shared-child",
  "already-received",
  "social-assistance",
  "income-unknown",
  "income-within",
  "income-margin",
  "income-above",
  "special-circumstances",
  "wealth-above",
  "wealth-unknown",
  "needs-professional",
  "needs-advice",
  "role",
  "no-conditions",
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** One check's result with the numbers it used, so that citizens and staff can be told why. */
export interface Reason {
  readonly id: ReasonId;
  readonly outcome: Outcome;
  /** Income and norm: cents per month. The limit is of the income per month, or of the wealth, in cents. */
  readonly incomeCents?: number;
  readonly limitCents?: number;
  readonly normCents?: number;
  readonly percent?: number;
  readonly normValidFrom?: string;
  readonly ageFrom?: number;
  readonly ageTo?: number;
}

export type AmountPeriod = "school-year" | "year" | "total" | "3-years" | "winter" | "birth" | "quarter";

/** What a provision brings. `kind` money in cents; in-kind things have a word under `provisions.<id>.inKind`. */
export interface Amount {
  readonly cents?: number;
  readonly upTo?: boolean;
  readonly period?: AmountPeriod;
}

/**
 * Completed years on the date of the request, both ends included. `from` may be a half year (16.5: 16 years
 * and 6 months); from `earlyFrom` until `from` it is early, which is a "maybe".
 */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
  readonly earlyFrom?: number;
}

/** One thing a family can ask for, within a scheme. */
export interface Provision {
  readonly id: string;
  /** "person" is a child, or the child or young person who asks for themselves ("self"): never a parent. */
  readonly for: "child" | "household" | "person";
  /** Does it end in a decision (beschikking), with a term and objection? Otherwise in an outcome alone. */
  readonly decision: boolean;
  /** Of the person it is for. */
  readonly age?: AgeRange;
  /** Instead of `age` when the applicant asks for themselves. */
  readonly ageOfSelf?: AgeRange;
  /** Of the applicant, whoever it is for. */
  readonly ageOfApplicant?: AgeRange;
  /** Income limit as a percentage of the norm. */
  readonly incomePercent?: number;
  readonly wealthTest?: boolean;
  /** Only for a child that lives with the applicant. */
  readonly livesWithApplicant?: boolean;
  readonly department: DepartmentId | ((facts: Facts) => DepartmentId);
  /** Is this provision offered at all to this family (and person)? */
  readonly offered?: (facts: Facts, person: PersonKey | null, on: string) => boolean;
  /** The provision's own conditions, beyond the shared checks. */
  readonly ownConditions?: (facts: Facts, person: PersonKey | null, on: string) => Reason | null;
  /** What it brings at this age (completed years, null for a household). */
  readonly amount?: (age: number | null) => Amount;
  /** Who gets the money: a word key under `result.paidTo`. */
  readonly paidTo?: "parent" | "voucher" | "club" | "teacher" | "pool" | "in-kind" | "card" | "provider";
}

/**
 * A scheme (regeling): what it offers, and what it asks beyond the shared questions. Pure data and functions.
 * `source` and `checkedOn` are shown to citizens and staff.
 */
export interface Scheme {
  readonly id: string;
  readonly topic: Topic;
  readonly version: number;
  readonly source: string;
  readonly checkedOn: string;
  readonly offered: (facts: Facts, on: string) => boolean;
  readonly provisions: readonly Provision[];
  readonly questions: readonly Question[];
  readonly pages: readonly Page[];
  /** What people say who look for it; every provision is in an entry. */
  readonly search: readonly SearchEntry[];
  /** Made-up families, as persona files, and what has to come out for them: a changed rule is tried on them. */
  readonly families: readonly { readonly id: string }[];
  /** Facts that its questions teach, beside the shared ones. */
  readonly facts?: OwnFacts;
  readonly triage?: OwnTriage;
}

/** A provision for a person ("sport:c1"), or for the household ("scheidingsgesprek"). */
export type ProvisionKey = string;

export interface Verdict {
  readonly key: ProvisionKey;
  readonly scheme: string;
  readonly provision: string;
  readonly person: PersonKey | null;
  readonly outcome: Outcome;
  /** Worst first. Those with the verdict's own outcome decided it; the others explain the rest. */
  readonly reasons: readonly Reason[];
  readonly amount: Amount | null;
}
