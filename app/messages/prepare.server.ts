import { Temporal } from "temporal-polyfill";
import { calendarEntry, calendarFileName } from "#app/conversations/calendar/entry.ts";
import { deleteLink, newLink } from "#app/conversations/booking/links.server.ts";
import { minutesOf, stateOf } from "#app/conversations/free/move-terms.ts";
import { formatSlot, parseSlot } from "#app/conversations/free/slot.ts";
import { defaultLanguage, inLanguage, languages } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Words } from "#app/i18n/words.tsx";
import { toneOf } from "#app/intake/words/words.ts";
import type { Env } from "#app/platform/env.server.ts";
import { isoMillis } from "#app/platform/moment.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import { readEmail } from "#app/typed/email.ts";
import type { AppointmentTable, Db } from "#db/schema.ts";
import type { OutboxRow } from "#app/outbox/claim.server.ts";
import { addressesOf } from "#app/outbox/contact-policy.ts";
import type { Contact } from "#app/families/contact.ts";
import { type LetterFacts, type LetterTime, writeLetter } from "./letter.ts";
import { letterHtml, letterSms, letterText } from "./letter-text.ts";
import type { MessageKind, MessagePayload } from "#app/outbox/put.server.ts";
import type { Outgoing, Prepared } from "#app/outbox/post.ts";

export interface PrepareWith {
  readonly db: Db;
  readonly policy: Policy;
  readonly env: Pick<Env, "origin" | "mail">;
  readonly now: Temporal.Instant;
}

/**
 * Makes the message of a row from what is true now. Gives a word instead of a message when it must not go: its
 * address is not safe any more, or what it tells is over.
 */
export async function prepare(
  row: OutboxRow,
  { db, policy, env, now }: PrepareWith,
): Promise<Prepared | string> {
  const request = await db
    .selectFrom("request")
    .select([
      "reference",
      "facts",
      "contact",
      "wants_conversation",
      "conversation_required",
      "urgency",
      "first_contact_by",
      "decide_by",
    ])
    .where("id", "=", row.request_id)
    .executeTakeFirst();
  if (!request) return "no request";
  const contact = JSON.parse(request.contact) as Contact;
  if (!isAllowed(row, contact)) return "address";
  const kind = row.template as MessageKind;
  const payload = JSON.parse(row.payload) as MessagePayload;
  const appointment = await appointmentOf(db, row);
  const problem = staleness(kind, payload, appointment, policy, now);
  if (problem) return problem;
  const shown = kind === "confirmation" && appointment?.status === "cancelled" ? null : appointment;
  const language = languages.find((known) => known === row.language) ?? defaultLanguage;
  const words = wordsFor(language, toneOf(JSON.parse(request.facts) as Facts));
  const linked = kind !== "cancelled" && !(kind === "report" && contact.policy.neutral);
  const secret = shown && linked ? await newLink(db, shown.id, now) : null;
  const { wants_conversation: wish, conversation_required: required, urgency } = request;
  const calls = wish === "call-me" || required === 1 || urgency === "red";
  const facts: LetterFacts = {
    kind,
    neutral: contact.policy.neutral,
    mayNameUs: contact.policy.mayNameUs,
    reference: request.reference,
    appointment: shown && timeOf(shown),
    offered: shown ? offeredTime(payload, shown) : undefined,
    next: calls ? { how: "call", by: request.first_contact_by } : { how: "answer", by: request.decide_by },
    link: secret && `${env.origin}${inLanguage(language, linkPath(secret, payload))}`,
  };
  return {
    message: outgoing(row, facts, words, policy, env, shown),
    undo: async () => {
      if (secret) await deleteLink(db, secret);
    },
  };
}

/** The address must still be one where this family may be reached, and exactly one. */
function isAllowed(row: OutboxRow, { policy }: Contact): boolean {
  const known = addressesOf(policy).some(
    ({ channel, recipient }) => channel === row.channel && recipient === row.recipient,
  );
  if (!known || row.channel !== "mail") return known;
  return readEmail(row.recipient) !== null;
}

async function appointmentOf(db: Db, row: OutboxRow): Promise<AppointmentTable | null> {
  if (!row.appointment_id) return null;
  const found = await db
    .selectFrom("appointment")
    .selectAll()
    .where("id", "=", row.appointment_id)
    .executeTakeFirst();
  return found ?? null;
}

/** A confirmation is always news, and so is a report; anything else only as long as its appointment is as it was. */
function staleness(
  kind: MessageKind,
  { sequence, slot }: MessagePayload,
  appointment: AppointmentTable | null,
  policy: Policy,
  now: Temporal.Instant,
): string | null {
  if (kind === "confirmation") return null;
  if (kind === "report") return appointment?.status === "done" ? null : "changed";
  if (!appointment || appointment.sequence !== sequence) return "changed";
  if (kind === "cancelled") return null;
  const state = stateOf(appointment, policy, now);
  if (state === "past" || state === "cancelled") return state;
  const offered = slot === undefined ? null : parseSlot(slot);
  return kind === "offer" && (!offered || offered.startsAt <= isoMillis(now)) ? "past" : null;
}

const timeOf = ({ starts_at, ends_at, channel, location }: AppointmentTable): LetterTime => ({
  startsAt: starts_at,
  endsAt: ends_at,
  channel,
  location,
});

function offeredTime({ slot }: MessagePayload, appointment: AppointmentTable): LetterTime | undefined {
  const offered = parseSlot(slot);
  if (!offered) return undefined;
  const end = Temporal.Instant.from(offered.startsAt).add({ minutes: minutesOf(appointment) });
  return { ...offered, endsAt: isoMillis(end) };
}

function linkPath(secret: string, { slot }: MessagePayload): string {
  const offered = parseSlot(slot);
  const own = `/afspraak/${secret}`;
  return offered ? `${own}/eerder?tijd=${encodeURIComponent(formatSlot(offered))}` : own;
}

const withCalendar: readonly MessageKind[] = ["confirmation", "booked", "changed", "cancelled"];

function outgoing(
  row: OutboxRow,
  facts: LetterFacts,
  words: Words,
  policy: Policy,
  env: PrepareWith["env"],
  appointment: AppointmentTable | null,
): Outgoing {
  const letter = writeLetter(facts, words, policy);
  const isMail = row.channel === "mail";
  const hasCalendar = isMail && appointment && withCalendar.includes(facts.kind);
  return {
    id: row.id,
    to: row.recipient,
    from: { name: letter.from, address: senderOf(env, facts.neutral) },
    subject: letter.subject,
    text: isMail ? letterText(letter) : letterSms(letter),
    html: isMail ? letterHtml(letter, words) : null,
    calendar: hasCalendar
      ? {
          name: calendarFileName,
          method: appointment.status === "cancelled" ? "CANCEL" : "PUBLISH",
          content: calendarEntry({
            appointment,
            contact: facts,
            policy,
            words: {
              title: words.t("done:calendar.title"),
              neutralTitle: words.t("done:calendar.neutralTitle"),
            },
          }),
        }
      : null,
  };
}

/** Files need a sender too; nobody can answer to it. */
function senderOf({ mail, origin }: PrepareWith["env"], neutral: boolean): string {
  if (mail) return neutral ? mail.neutralFrom : mail.from;
  return `afspraak@${new URL(origin).hostname}`;
}
