import { formatMoney } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { decidingReasons } from "#app/intake/words/verdicts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { RequestHead } from "#app/requests/read/head.server.ts";
import type { Reason, Verdict } from "#app/schemes/contract/scheme.ts";
import { schemes } from "#app/schemes/index.ts";
import type { RuleReason } from "#app/triage/outcome.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";

/** One answer to "why so": about what, why, and which rule said so. */
export interface WhyLine {
  readonly about: string;
  readonly text: string;
  /** "Regel urgency-green, versie 1"; empty when there is no rule to name. */
  readonly rule: string;
}

/** Why the request is this urgent, why it is here, who has the contact and which conversation belongs to it. */
export function whyLines(head: RequestHead, policy: Policy, words: Words): readonly WhyLine[] {
  const { t, say } = words;
  const rule = (reason: RuleReason) => t("staff:why.rule", { rule: reason.rule, version: reason.version });
  const line = (about: string, reason: RuleReason): WhyLine => ({
    about,
    text: say(`staff:rules.${reason.rule}`),
    rule: rule(reason),
  });
  const urgency = say(`staff:urgency.${head.urgency}`);
  const contact = departmentName(policy, head.contactDepartment);
  const own = departmentName(policy, head.viewpoint.department);
  const hidden = { about: urgency, text: t("staff:why.urgencyHidden", { department: contact }), rule: "" };
  const sent = { about: own, text: t("staff:why.sent"), rule: "" };
  const part = head.why.part.map((reason) => line(own, reason));
  return [
    ...(head.why.urgency?.map((reason) => line(urgency, reason)) ?? [hidden]),
    ...(head.part && part.length === 0 ? [sent] : part),
    ...(head.why.contact ? [line(t("staff:why.contact", { department: contact }), head.why.contact)] : []),
    ...(head.conversation ? [line(conversationLine(head, words), head.conversation.reason)] : []),
  ];
}

/** The same in a few sentences, to look at in the queue: how urgent, why here, which conversation. */
export function shortWhy(head: RequestHead, policy: Policy, words: Words): readonly string[] {
  const own = new Set(
    [...(head.why.urgency ?? []), ...head.why.part].map(({ rule }) => words.say(`staff:rules.${rule}`)),
  );
  const hidden = head.why.urgency
    ? []
    : whyLines(head, policy, words)
        .slice(0, 1)
        .map(({ text }) => text);
  return [...hidden, ...own, conversationLine(head, words)].filter(Boolean);
}

/** "Geldgesprek: 75 minuten." Empty when only the contact department may know. */
export function conversationLine({ conversation }: RequestHead, words: Words): string {
  if (!conversation) return "";
  const values = {
    type: words.say(`staff:conversations.${conversation.type}`),
    minutes: conversation.minutes,
  };
  return conversation.required
    ? words.t("staff:why.conversationRequired", values)
    : words.t("staff:why.conversation", values);
}

/** Why verdicts are what they are, each reason with its numbers once. */
export function verdictLines(verdicts: readonly Verdict[], words: Words): readonly WhyLine[] {
  const lines = verdicts.flatMap((verdict) =>
    decidingReasons(verdict).map((reason) => ({
      about: words.say(`staff:request.outcomes.${verdict.outcome}`),
      text: numbers(reason, words),
      rule: words.t("staff:why.rule", {
        rule: `${verdict.scheme}-${reason.id}`,
        version: schemes.find(({ id }) => id === verdict.scheme)?.version ?? 1,
      }),
    })),
  );
  return lines.filter((line, index) => lines.findIndex(({ text }) => text === line.text) === index);
}

function numbers(reason: Reason, { say, language }: Words): string {
  const money = (cents: number | undefined) => (cents === undefined ? "" : formatMoney(cents, language));
  return say(`staff:reasons.${reason.id}`, {
    income: money(reason.incomeCents),
    limit: money(reason.limitCents),
    norm: money(reason.normCents),
    percent: reason.percent,
    from: reason.ageFrom,
    to: reason.ageTo,
  });
}
