import { readPhone, takesText } from "#app/typed/phone.ts";

/**
 * How a family may be reached. Every channel obeys this one object: mail, reminders, calendar entries, print
 * and staff screens. Made from the answers on submit and frozen with the request.
 */
export interface ContactPolicy {
  readonly phone: string | null;
  /** May we leave a message on voicemail or with somebody else? */
  readonly mayLeaveMessage: boolean;
  /** May whoever picks up hear that it is the municipality? */
  readonly mayNameUs: boolean;
  /** When it is best to call, in their own words. */
  readonly safeMoment: string | null;
  /** Null when no mail may be sent. */
  readonly email: string | null;
  /** Sender, subject, text and calendar titles say nothing about what it is about. */
  readonly neutral: boolean;
}

export type MessageChannel = "mail" | "sms";

export interface Address {
  readonly channel: MessageChannel;
  readonly recipient: string;
}

/** Where messages to a family may go; nothing at all when no address was marked safe. */
export function addressesOf(policy: ContactPolicy): readonly Address[] {
  const { email } = policy;
  const mobile = mobileOf(policy);
  return [
    ...(email ? [{ channel: "mail", recipient: email } as const] : []),
    ...(mobile ? [{ channel: "sms", recipient: mobile } as const] : []),
  ];
}

/**
 * A message on the phone can be read by whoever is near it, as a voice message can be heard: only where we may
 * leave one, and never to a family that has to be careful. Dutch mobile numbers only, in E.164.
 */
function mobileOf({ phone, mayLeaveMessage, neutral }: ContactPolicy): string | null {
  const number = phone === null ? null : readPhone(phone);
  return mayLeaveMessage && !neutral && number !== null && takesText(number) ? number : null;
}
