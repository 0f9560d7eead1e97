import type { Words } from "#app/i18n/words.tsx";
import type { Policy, Urgency } from "#app/municipality/policy.ts";
import type { RequestHead } from "#app/requests/read/head.server.ts";
import type { BadgeKind } from "#app/ui/badge.tsx";
import {
  alsoAtLine,
  applicantName,
  asksLine,
  childrenLine,
  dueWords,
  familyLine,
  incomeLine,
  safeLine,
  waitsLine,
} from "#app/routes/staff/frame/words.ts";
import { shortWhy } from "./why.ts";

/** A row of the queue in words: exactly what the page shows, so that no more than that leaves the server. */
export interface QueueRow {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly urgency: Urgency;
  readonly urgencyWord: string;
  readonly due: { readonly day: string; readonly note: string; readonly late: boolean };
  readonly asks: string;
  readonly also: string;
  readonly waits: string;
  readonly contact: string | null;
  /** Somebody else asks about the same child too. */
  readonly sameChild: boolean;
  /** A message did not arrive and nobody spoke with them since. */
  readonly notReached: boolean;
  readonly status: StatusWords;
  readonly opened: OpenedRow | null;
}

export interface StatusWords {
  readonly kind: BadgeKind;
  readonly text: string;
}

/** What a row shows when it is opened in place. */
export interface OpenedRow {
  readonly why: readonly string[];
  readonly children: string;
  readonly income: string;
  readonly safe: string;
  /** Null when there is nothing to take: somebody has it, or there is no own part. */
  readonly mayTake: boolean;
  readonly mayMove: boolean;
}

const kinds: Record<string, BadgeKind> = {
  new: "busy",
  "waiting-for-family": "waiting",
  taken: "neutral",
  decided: "yes",
  closed: "neutral",
};

/** The status of the own part; "Contact" for whoever only holds the contact. */
export function statusWords({ part }: RequestHead, { say, t }: Words): StatusWords {
  if (!part) return { kind: "neutral", text: t("staff:status.contact") };
  return { kind: kinds[part.status] ?? "neutral", text: say(`staff:status.${part.status}`) };
}

/** Can the own part still be taken, assigned or sent on? */
export function isOpen({ part }: RequestHead): boolean {
  return part !== null && part.status !== "decided" && part.status !== "closed";
}

/** Builds a row; `open` adds what it shows in place. `today` is the local date in Amsterdam. */
export function queueRow(
  head: RequestHead,
  { words, policy, today, open }: { words: Words; policy: Policy; today: string; open: boolean },
): QueueRow {
  return {
    id: head.requestId,
    name: applicantName(head),
    family: familyLine(head, words),
    urgency: head.urgency,
    urgencyWord: words.say(`staff:urgency.${head.urgency}`),
    due: dueWords(head, today, words),
    asks: head.part ? asksLine(head.part.provisions, words) : words.t("staff:asks.contactOnly"),
    also: alsoAtLine(head, policy, words),
    waits: waitsLine(head, today, words),
    contact: head.contactPerson,
    sameChild: head.alsoAskedAbout.length > 0,
    notReached: head.notReached,
    status: statusWords(head, words),
    opened: open
      ? {
          why: shortWhy(head, policy, words),
          children: childrenLine(head.children, words),
          income: incomeLine(head, words),
          safe: safeLine(head.contactPolicy, words),
          mayTake: isOpen(head) && head.part?.assignedTo === null,
          mayMove: isOpen(head),
        }
      : null,
  };
}
