import { formatDayShort, formatList, formatMoney } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { provisionName } from "#app/intake/words/verdicts.ts";
import type { ContactPolicy } from "#app/outbox/contact-policy.ts";
import type { Policy } from "#app/municipality/policy.ts";
import type { RequestHead, RequestPerson, RequestProvision } from "#app/requests/read/head.server.ts";
import { localDate } from "#app/platform/moment.ts";
import { getDecision } from "#app/requests/terms/course.ts";
import { firstContactState } from "#app/requests/terms/first-contact.ts";
import { findProvision, schemeIdOf } from "#app/schemes/assess.ts";

/** A department as people call it. */
export function departmentName(policy: Policy, id: string): string {
  return policy.departments.find((department) => department.id === id)?.shortName ?? id;
}

/** A department within a sentence: "team Meedoen". */
export function departmentInSentence(policy: Policy, id: string): string {
  return departmentName(policy, id).replace(/^Team /, "team ");
}

/** "Fatima Amrani" */
export function applicantName({ applicant }: RequestHead): string {
  return `${applicant.firstName} ${applicant.lastName}`;
}

/** A language in Dutch: "Arabisch". */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames("nl", { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase("nl") + name.slice(1);
}

/** A provision, or what a rule added. */
export function requestProvisionName(id: string, words: Words): string {
  return findProvision(id) ? provisionName(id, words) : words.say(`staff:provisions.${id}`);
}

/** Can families ask for it yet: does its scheme have words? */
export function isNamed(id: string, words: Words): boolean {
  return !findProvision(id) || words.has(`${schemeIdOf(id)}:provisions.${id}.name`);
}

/** "3 kinderen · tolk Arabisch" */
export function familyLine(head: RequestHead, words: Words): string {
  const { children, role, applicant } = head;
  return [
    role && role !== "parent" ? words.say(`staff:family.roles.${role}`) : "",
    children.length > 0 ? words.t("staff:family.children", { count: children.length }) : "",
    applicant.interpreter
      ? words.t("staff:family.interpreter", { language: languageName(applicant.interpreter) })
      : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** "Yasmin 13, Adam 8, Noor 2" */
export function childrenLine(children: readonly RequestPerson[], { t }: Words): string {
  if (children.length === 0) return t("staff:family.none");
  return children
    .map(({ name, age }) => {
      if (age === null) return name;
      return age === 0 ? t("staff:family.baby", { name }) : t("staff:family.child", { name, age });
    })
    .join(", ");
}

/** "Schoolspullen en schoolreis, sport (6)": each provision once, with how many there are in all. */
export function asksLine(provisions: readonly RequestProvision[], words: Words): string {
  const names = [...new Set(provisions.map(({ provision }) => requestProvisionName(provision, words)))].join(
    ", ",
  );
  return provisions.length > 1
    ? words.t("staff:asks.count", { provisions: names, count: provisions.length })
    : names;
}

/** "Ook bij Jeugd & Gezin en Wonen": of other departments their names and nothing else. */
export function alsoAtLine(head: RequestHead, policy: Policy, { t, language }: Words): string {
  const names = head.others.map(({ department }) => departmentInSentence(policy, department));
  return names.length > 0 ? t("staff:asks.also", { departments: formatList(names, language) }) : "";
}

/** When first contact was made or is due: the day, and how that stands today. */
export function dueWords(head: RequestHead, today: string, { t, language }: Words) {
  const { firstContactBy, workingDaysLeft: left, metOn } = head;
  const state = firstContactState(firstContactBy, metOn, today);
  if (metOn !== null) {
    const day = formatDayShort(metOn, language);
    return { day, late: false, note: state === "met" ? t("staff:due.met") : t("staff:due.metLate") };
  }
  const late = state === "late";
  const day = firstContactBy === today ? t("staff:due.today") : formatDayShort(firstContactBy, language);
  if (!late) return { day, late, note: left > 0 ? t("staff:due.left", { count: left }) : "" };
  return { day, late, note: left < 0 ? t("staff:due.late", { count: -left }) : t("staff:due.lateToday") };
}

/** Who has to move today, and what comes next. An appointment that is past and that nobody told about waits for us. */
export function waitsLine(head: RequestHead, today: string, { t, language }: Words): string {
  const { part, booking, metOn } = head;
  if (part?.status === "decided" || part?.status === "closed") return t("staff:waitsFor.nobody");
  if (part?.status === "waiting-for-family") return t("staff:waitsFor.family");
  if (booking?.status === "missed") return t("staff:waitsFor.newConversation");
  if (booking?.status === "confirmed") {
    if (localDate(booking.startsAt) < today) return t("staff:waitsFor.held");
    return t("staff:waitsFor.conversation", {
      day: formatDayShort(booking.startsAt, language).replace(/^\S+ /, ""),
    });
  }
  if (metOn === null) return t("staff:waitsFor.firstContact");
  return getDecision(part?.course.provisions ?? [])
    ? t("staff:waitsFor.decision")
    : t("staff:waitsFor.outcome");
}

/** How the family may be reached, in short sentences; the policy of the family decides, nobody else. */
export function safeLine(policy: ContactPolicy, { t }: Words): string {
  return [
    policy.phone === null ? t("staff:safe.noCall") : t("staff:safe.call"),
    policy.mayNameUs ? "" : t("staff:safe.noName"),
    policy.mayLeaveMessage ? t("staff:safe.message") : t("staff:safe.noMessage"),
    policy.email === null ? t("staff:safe.noMail") : t("staff:safe.mail"),
    policy.neutral ? t("staff:safe.neutral") : "",
    policy.safeMoment ? t("staff:safe.moment", { moment: policy.safeMoment }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** "Loon, € 1.600 per maand"; empty when this department does not look at money. */
export function incomeLine({ income }: RequestHead, words: Words): string {
  if (!income || income.incomeSources.length === 0) return "";
  const sources = income.incomeSources
    .map((source) => words.say(`staff:short.incomeSources.${source}`))
    .join(", ");
  if (income.incomeSources.every((source) => source === "social-assistance" || source === "none"))
    return sources;
  return income.monthlyNetCents === undefined
    ? words.t("staff:short.incomeUnknown", { sources })
    : words.t("staff:short.incomeAmount", {
        sources,
        amount: formatMoney(income.monthlyNetCents, words.language),
      });
}
