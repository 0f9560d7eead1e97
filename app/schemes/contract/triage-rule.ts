import type { ConversationTypeId, Urgency } from "#app/municipality/policy.ts";
import type { Facts, IsoDate } from "./facts.ts";

/** A rule's id and version: kept with every request that it spoke for, and shown to staff as the reason. */
export interface Versioned {
  readonly id: string;
  /** Rises when the rule says something else; `npx tsx scripts/rules.ts` keeps what each version said. */
  readonly version: number;
}

interface Ordered extends Versioned {
  /** Its place among the rules of its kind, from low to high; no two have the same. */
  readonly order: number;
}

/** How soon first contact is due. The highest level of all rules that fit counts; in order they are told. */
export interface UrgencyRule extends Ordered {
  readonly level: Exclude<Urgency, "green">;
  readonly when: (facts: Facts, on: IsoDate) => boolean;
}

/** What a scheme's rules may look at. `on` is the local date in Amsterdam. */
export interface Asked {
  readonly facts: Facts;
  readonly on: IsoDate;
  /** Ids of all that is in the parts, without the person: "sport", "huisvesting". */
  readonly provisions: readonly string[];
}

/** Which conversation the family is offered: the first that fits. */
export interface ConversationRule<Told extends Asked = Asked> extends Ordered {
  readonly type: ConversationTypeId;
  readonly required: boolean;
  readonly when: (told: Told) => boolean;
}

/** Who gives the contact person: the first that fits. The department that has one of these provisions in its part. */
export interface ContactRule extends Ordered {
  readonly provisions: readonly string[];
}

/** The triage rules of a scheme, which speak beside the shared ones. */
export interface OwnTriage {
  readonly urgency?: readonly UrgencyRule[];
  readonly conversation?: readonly ConversationRule[];
  readonly contact?: readonly ContactRule[];
  /** Rules of before, with one version more than they had: requests still give them as their reason. */
  readonly retired?: readonly Versioned[];
}
