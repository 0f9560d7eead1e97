import type { FilledInBy } from "#app/intake/filled-in-by.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";

/** Who asks, as frozen with the request. */
export interface Applicant {
  readonly firstName: string;
  readonly lastName: string;
  readonly postcode: string;
  readonly houseNumber: string;
  /** Language code when an interpreter is needed. */
  readonly interpreter: string | null;
}

/** Somebody who asks for a family that is not their own. */
export interface OnBehalf {
  readonly role: string;
  readonly organisation: string | null;
  readonly familyAgrees: boolean;
  /** How to reach the family, when it agrees. */
  readonly familyContact: string | null;
}

/** The JSON in `request.contact`. */
export interface Contact {
  readonly applicant: Applicant;
  readonly policy: ContactPolicy;
  readonly onBehalf: OnBehalf | null;
  /** The colleague at the desk who filled it in with or for the family. */
  readonly filledInBy: FilledInBy | null;
}
