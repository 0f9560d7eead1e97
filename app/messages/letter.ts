import {
  formatAddress,
  formatClock,
  formatDate,
  formatDay,
  formatDayHeading,
  formatTime,
} from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import type { MessageKind } from "#app/outbox/put.server.ts";

/** One line of a message: running text, or a link with its words. */
export interface LetterLine {
  readonly text: string;
  readonly href?: string;
  readonly strong?: true;
  /** Left out of a text message, which has room for little. */
  readonly mailOnly?: true;
}

export interface Letter {
  readonly from: string;
  readonly subject: string;
  readonly lines: readonly LetterLine[];
}

/** A time and place as a message tells them. Instants in UTC. */
export interface LetterTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly channel: string;
  readonly location: string | null;
}

export interface LetterFacts {
  readonly kind: MessageKind;
  readonly neutral: boolean;
  /** May the sender be read as the municipality? Only matters when it has to be neutral. */
  readonly mayNameUs: boolean;
  readonly reference: string;
  readonly appointment: LetterTime | null;
  /** The earlier time that is offered. */
  readonly offered?: LetterTime | undefined;
  /** What happens without an appointment: we call, or only answer, until this date. */
  readonly next: { readonly how: "call" | "answer"; readonly by: string };
  /** Address of the family's own page about the appointment. */
  readonly link: string | null;
}

/**
 * What a message says, in the words of the family's language. Nothing personal and nothing of the answers; when
 * it has to be neutral also nothing of the loket, nor of the municipality where that was asked.
 */
export function writeLetter(facts: LetterFacts, words: Words, policy: Policy): Letter {
  const { kind, neutral, mayNameUs } = facts;
  const { t, say, language } = words;
  const tone = neutral ? "neutral" : "ordinary";
  const own = (key: string, values?: Readonly<Record<string, unknown>>) => say(`mail:${tone}.${key}`, values);
  const { from, to } = policy.phoneHours;
  return {
    from:
      neutral && !mayNameUs
        ? t("mail:neutral.fromUnnamed")
        : own("from", { municipality: policy.municipality }),
    subject: own(`subject.${kind}`),
    lines: [
      { text: t("mail:hello"), mailOnly: true },
      { text: own(`opening.${kind}`, { reference: facts.reference }) },
      ...body(facts, own, words, policy),
      {
        text: t("mail:phone", {
          phone: policy.phone,
          from: formatClock(from, language),
          to: formatClock(to, language),
        }),
        mailOnly: true,
      },
      { text: t("mail:noReply"), mailOnly: true },
    ],
  };
}

type Own = (key: string, values?: Readonly<Record<string, unknown>>) => string;

function body(facts: LetterFacts, own: Own, words: Words, policy: Policy): readonly LetterLine[] {
  const { kind, appointment, offered, link } = facts;
  const { t, language } = words;
  const timeLines = (time: LetterTime): readonly LetterLine[] => [
    { text: whenText(time, words), strong: true },
    { text: whereText(time, facts.neutral, words, policy) },
  ];
  if (!appointment) {
    const { how, by } = facts.next;
    return kind === "confirmation" ? [{ text: t(`mail:${how}`, { date: formatDate(by, language) }) }] : [];
  }
  const manage: readonly LetterLine[] = link ? [{ text: own("manage"), href: link }] : [];
  if (kind === "cancelled") return [...timeLines(appointment).slice(0, 1), { text: own("again") }];
  // What was agreed is never in a message. A family that has to be careful hears it on the phone.
  if (kind === "report") return [link ? { text: own("read"), href: link } : { text: own("read") }];
  if (kind === "offer" && offered) {
    const { startsAt } = appointment;
    const stays = { day: formatDay(startsAt, language), time: formatTime(startsAt, language) };
    return [
      ...timeLines(offered),
      ...(link ? [{ text: t("mail:accept"), href: link }] : []),
      { text: t("mail:firstComes") },
      { text: own("stays", stays) },
    ];
  }
  const opening: readonly LetterLine[] = kind === "confirmation" ? [{ text: own("appointment") }] : [];
  return [...opening, ...timeLines(appointment), { text: own("bring"), mailOnly: true }, ...manage];
}

/** "Vrijdag 27 november, 10.00 tot 11.15 uur", in the time of the office. */
export function whenText({ startsAt, endsAt }: LetterTime, { t, language }: Words): string {
  return t("mail:when", {
    day: formatDayHeading(startsAt, language),
    from: formatTime(startsAt, language),
    to: formatTime(endsAt, language),
  });
}

/** Name and address of the place, only its address when it has to be neutral; or how we talk. */
export function whereText(
  { channel, location }: Pick<LetterTime, "channel" | "location">,
  neutral: boolean,
  { say, language }: Words,
  policy: Policy,
): string {
  const place = policy.locations.find(({ id }) => id === location);
  if (!place) return say(`mail:where.${channel}`);
  const address = [place.street, `${place.postcode} ${policy.municipality}`];
  return formatAddress(neutral ? address : [place.name, ...address], language);
}
