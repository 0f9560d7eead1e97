import type { Milestones } from "./milestones.ts";
import type { Terms } from "./terms.ts";

/**
 * Everything that a municipality decides for itself, as one typed value. `voorbeeldstad.ts` is the example;
 * another municipality replaces that value, not the code. Money in cents, dates ISO, local time Amsterdam.
 */

/** One of the policy's departments. Which there are is up to the municipality. */
export type DepartmentId = string;

export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  /** As families see it: "Team Meedoen". */
  readonly shortName: string;
  readonly email: string;
  readonly phone: string;
  /** Parts of such departments alone call for a conversation about money. */
  readonly aboutMoney?: boolean;
}

/** What rules need a department for, whatever a family asks: each task has exactly one. */
export const tasks = ["questions", "safety", "housing", "debts", "money"] as const;
export type Task = (typeof tasks)[number];

/** Net per month including holiday allowance, in cents. */
export interface NormRow {
  readonly validFrom: string;
  readonly single: number;
  readonly couple: number;
  readonly singlePension: number;
  readonly couplePension: number;
  readonly source: string;
}

export interface WealthLimitRow {
  readonly validFrom: string;
  readonly single: number;
  /** A single parent or a couple. */
  readonly family: number;
  readonly source: string;
}

/** Weekday 1 (Monday) to 7 (Sunday); times "09:00" local. */
export interface OpeningHours {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** Whom walk-in hours can be for; without one they are for everybody. */
export const walkInAudiences = ["youth", "separation", "money", "digid"] as const;

export interface WalkIn extends OpeningHours {
  readonly topic?: (typeof walkInAudiences)[number];
}

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly opening: readonly OpeningHours[];
  readonly walkIn: readonly WalkIn[];
}

export const conversationTypes = [
  "spoedgesprek",
  "jonge-oudergesprek",
  "achttien-gesprek",
  "gesprek-kind-of-jongere",
  "scheidingsgesprek-samen",
  "scheidingsgesprek",
  "eerste-gesprek",
  "geldgesprek",
  "belgesprek",
] as const;
export type ConversationTypeId = (typeof conversationTypes)[number];

export const channels = ["office", "phone", "video", "home"] as const;
export type Channel = (typeof channels)[number];

export interface ConversationType {
  readonly id: ConversationTypeId;
  readonly minutes: number;
  /** Minutes kept free after the conversation. */
  readonly buffer: number;
  readonly channels: readonly Channel[];
  readonly locations: readonly string[];
  /** Whose staff hold it. Two departments: both have to be free. */
  readonly departments: readonly DepartmentId[];
  /** Earliest and latest moment that can be booked, from now. */
  readonly noticeHours: number;
  readonly daysAhead: number;
}

export const urgencies = ["red", "orange", "yellow", "green"] as const;
export type Urgency = (typeof urgencies)[number];

export interface Policy {
  readonly municipality: string;
  readonly version: number;
  /** Letters in front of a request's number: "VS". */
  readonly referencePrefix: string;
  /** A harmless site elsewhere to which "Verlaat deze site" leads. */
  readonly exitUrl: string;
  readonly phone: string;
  readonly phoneHours: OpeningHours;
  readonly postcodeDigits: readonly string[];
  readonly norms: readonly NormRow[];
  /** Months-days ("01-01", "07-01") on which a new norm row is due. */
  readonly normsDue: readonly string[];
  readonly wealthLimits: readonly WealthLimitRow[];
  readonly pensionAge: number;
  /** Factor above an income limit that still counts as "maybe": 1.05 as 105. */
  readonly marginPercent: number;
  /** Income limits in percent of the norm, by provision, where they are not the scheme's own. */
  readonly incomePercents?: Readonly<Record<string, number>>;
  /** In the order that decides the contact department when nothing else does. */
  readonly departments: readonly Department[];
  readonly tasks: Readonly<Record<Task, DepartmentId>>;
  /** Locations and types as they start; from then on an administrator keeps them. */
  readonly locations: readonly Location[];
  readonly conversationTypes: readonly ConversationType[];
  /** Working days until first contact; 0 is the same day. */
  readonly firstContactWorkingDays: Readonly<Record<Urgency, number>>;
  readonly terms: Terms;
  readonly milestones: Milestones;
  readonly draftDays: number;
  readonly holdMinutes: number;
}
