import type { ConversationType, Location, OpeningHours, Policy, WalkIn } from "#app/municipality/policy.ts";

/** Where families can come and when, and the practical terms of each kind of conversation: kept by an administrator. */
export interface CalendarTerms {
  readonly locations: readonly TermsLocation[];
  readonly conversationTypes: readonly ConversationType[];
}

/** A location whose hours can be named, to take them away. */
export interface TermsLocation extends Location {
  readonly opening: readonly (OpeningHours & { readonly id: string })[];
  readonly walkIn: readonly (WalkIn & { readonly id: string })[];
}

/** The policy with the terms as they are kept now, instead of those it started with. */
export function withTerms(policy: Policy, { locations, conversationTypes }: CalendarTerms): Policy {
  return { ...policy, locations, conversationTypes };
}
