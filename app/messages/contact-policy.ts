/**
 * How a family may be reached. Every channel obeys this one object: mail, reminders, calendar entries, print
 * and staff screens. Made from the answers on submit and frozen with the request.
 */
export interface ContactPolicy {
  readonly phone: string | null;
  /** May we leave a message on voicemail or with somebody else? */
  readonly mayLeaveMessage: boolean;
  /** Null when no mail may be sent. */
  readonly email: string | null;
  /** Sender, subject, text and calendar titles say nothing about what it is about. */
  readonly neutral: boolean;
}

/** Who asks, as frozen with the request. */
export interface Applicant {
  readonly firstName: string;
  readonly lastName: string;
  readonly postcode: string;
  readonly houseNumber: string;
  /** Language code when an interpreter is needed. */
  readonly interpreter: string | null;
}

/** The JSON in `request.contact`. */
export interface Contact {
  readonly applicant: Applicant;
  readonly policy: ContactPolicy;
}
