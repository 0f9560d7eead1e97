import MailComposer from "nodemailer/lib/mail-composer";
import type { Outgoing } from "./post.ts";

/** A message as it goes over the wire (RFC 5322): text, HTML and the calendar entry. */
export function buildMail({ id, to, from, subject, text, html, calendar }: Outgoing): Promise<Buffer> {
  const composer = new MailComposer({
    // Objects, not text: an address is never read as a list of addresses.
    from: { name: from.name, address: from.address },
    to: { name: "", address: to },
    subject,
    text,
    ...(html === null ? {} : { html }),
    ...(calendar
      ? { icalEvent: { method: calendar.method, content: calendar.content, filename: calendar.name } }
      : {}),
    messageId: `<${id.toLowerCase()}@${from.address.split("@").at(-1)}>`,
    // Out-of-office answers to a machine help nobody.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
