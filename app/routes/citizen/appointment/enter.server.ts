import { redirect, type LoaderFunctionArgs } from "#app/platform/remix.ts";
import type { Temporal } from "temporal-polyfill";
import { appointmentByLink, lastAppointmentOf } from "#app/conversations/booking/links.server.ts";
import { type AppointmentState, stateOf } from "#app/conversations/free/move-terms.ts";
import type { Appointment } from "#app/conversations/booking/read.server.ts";
import { inLanguage, type Language } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Words } from "#app/i18n/words.tsx";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { toneOf } from "#app/intake/words/words.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { toldWith } from "#app/requests/read/told.server.ts";
import { enterDraft } from "#app/routes/citizen/flow/enter.server.ts";

/** Somebody at their own appointment. */
export interface OwnAppointment {
  readonly loket: Loket;
  readonly language: Language;
  readonly words: Words;
  readonly now: Temporal.Instant;
  readonly appointment: Appointment;
  readonly state: AppointmentState;
  readonly contact: ContactPolicy;
  /**
   * May the page show what was said or agreed? Not behind a link in the message of a family that has to be careful:
   * whoever reads their messages could open it.
   */
  readonly showsContent: boolean;
  /** Path of its page, without the language. */
  readonly base: string;
}

/**
 * The appointment that the secret in the path opens, or that belongs to the draft in the path when this device has
 * its key. Null when the secret opens nothing.
 */
export async function enterAppointment(args: LoaderFunctionArgs): Promise<OwnAppointment | null> {
  const { loket, language } = args.context;
  const { secret, draft } = args.params;
  const appointment = await (secret === undefined ? ofDraft(args) : appointmentByLink(loket.db, secret));
  if (!appointment?.request_id) return null;
  const told = await toldWith(loket.db, appointment.request_id);
  const tone = toneOf(told.facts);
  args.context.situation = { tone, sensitive: isSensitiveFor(told.facts) };
  const now = loket.now();
  const contact = told.contact.policy;
  return {
    loket,
    language,
    words: wordsFor(language, tone),
    now,
    appointment,
    state: stateOf(appointment, loket.policy, now),
    contact,
    showsContent: secret === undefined || !contact.neutral,
    base: secret === undefined ? `/aanvraag/${draft}/klaar/afspraak` : `/afspraak/${secret}`,
  };
}

/** For what cannot do without an appointment: a secret that opens nothing goes to the page that says so. */
export async function enterKnownAppointment(args: LoaderFunctionArgs): Promise<OwnAppointment> {
  const own = await enterAppointment(args);
  if (own) return own;
  throw redirect(inLanguage(args.context.language, `/afspraak/${args.params["secret"] ?? "onbekend"}`));
}

/** For acting on it, and for pages that only an open appointment has: anything else goes to its own page. */
export async function enterOpenAppointment(args: LoaderFunctionArgs): Promise<OwnAppointment> {
  const own = await enterKnownAppointment(args);
  if (own.state !== "open") throw redirect(pathOf(own, ""));
  return own;
}

async function ofDraft(args: LoaderFunctionArgs): Promise<Appointment | null> {
  const draft = await enterDraft(args);
  if (!draft.requestId) throw redirect(inLanguage(args.context.language, `/aanvraag/${draft.id}`));
  return lastAppointmentOf(args.context.loket.db, draft.requestId);
}

/** A path below the page of the appointment, in the language of the page. */
export function pathOf({ base, language }: OwnAppointment, path: string): string {
  return inLanguage(language, base + path);
}

/**
 * Which appointment a page shows, in which state. The path of a draft leads to the last appointment of its request:
 * after a new one was booked, the sequence alone could be that of another appointment.
 */
export function standOf({ id, sequence }: Appointment): string {
  return `${id}.${sequence}`;
}

/** The sequence of the appointment when the form was made of it as it is now; NaN when it is out of date. */
export function shownSequence(form: FormData, appointment: Appointment): number {
  return form.get("stand") === standOf(appointment) ? appointment.sequence : Number.NaN;
}

/** Pages behind a secret are not to be found, and their address goes to no other site. */
export const secretHeaders = () => ({
  "Referrer-Policy": "strict-origin",
  "X-Robots-Tag": "noindex, nofollow",
});
