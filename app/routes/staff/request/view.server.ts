import {
  formatDate,
  formatDay,
  formatDayHeading,
  formatList,
  formatTime,
  formatPhone,
} from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { describeLanguage } from "#app/platform/languages.ts";
import { amountText, periodText } from "#app/intake/words/verdicts.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { localDate } from "#app/platform/moment.ts";
import type { OpenedRequest } from "#app/requests/read/request.server.ts";
import type { RequestHead } from "#app/requests/read/head.server.ts";
import { decideBy } from "#app/requests/terms/decision-term.ts";
import { findProvision, provisionKey } from "#app/schemes/assess.ts";
import { holdsContact } from "#app/requests/sight/sight.ts";
import type { Staff } from "#app/staff/staff.ts";
import {
  applicantName,
  requestProvisionName,
  childrenLine,
  departmentInSentence,
  departmentName,
  dueWords,
  languageName,
  safeLine,
} from "#app/routes/staff/frame/words.ts";
import { historyLines, shortMoment } from "./history.ts";
import { isOpen, statusWords } from "#app/routes/staff/queue/row.ts";
import { appointmentPath } from "#app/routes/staff/frame/paths.ts";
import { appointmentReportView } from "./report-view.ts";
import { conversationLine, verdictLines, whyLines } from "#app/routes/staff/queue/why.ts";

interface Looking {
  readonly staff: Staff;
  readonly policy: Policy;
  readonly words: Words;
  /** Local date in Amsterdam. */
  readonly today: string;
}

/** Everything the page of a request shows, in words: exactly that leaves the server. */
export function requestView(seen: OpenedRequest, looking: Looking) {
  const { head, answers, verdicts, history, messages, points } = seen;
  const { policy, words } = looking;
  const { t } = words;
  const interpreter = head.applicant.interpreter;
  return {
    id: head.requestId,
    reference: head.reference,
    name: applicantName(head),
    status: statusWords(head, words),
    urgency: { level: head.urgency, word: words.say(`staff:urgency.${head.urgency}`) },
    firstContact: firstContactView(head, looking),
    mayTellSpoke: head.metOn === null && !head.notReached && (head.part === null || isOpen(head)),
    decideBy: decideByView(head, looking),
    family: childrenLine(head.children, words),
    custody: custodyView(head, words),
    contactPerson: head.contactPerson,
    contactDepartment: departmentName(policy, head.contactDepartment),
    safe: safeLine(head.contactPolicy, words),
    phone: head.contactPolicy.phone && formatPhone(head.contactPolicy.phone, "nl"),
    email: head.contactPolicy.email,
    alsoAskedAbout: formatList(
      head.alsoAskedAbout.map(({ name }) => name),
      "nl",
    ),
    asker: askerView(head, words),
    onBehalf: onBehalfView(head, words),
    filledIn: filledInView(head, words),
    language: interpreter
      ? t("staff:request.withInterpreter", { language: languageName(interpreter) })
      : t("staff:request.noInterpreter"),
    part: partView(seen, looking),
    norm: normView(verdicts),
    others: head.others.map(({ department, status }) => ({
      name: departmentName(policy, department),
      status: words.say(`staff:status.${status}`),
    })),
    appointment: {
      ...appointmentView(head, looking),
      ...appointmentLinks(head, looking),
      points,
      report: seen.report && appointmentReportView(seen.report),
    },
    why: [...whyLines(head, policy, words), ...verdictLines(verdicts, words)],
    answers: {
      groups: answers.inDutch,
      original: answers.language === "nl" ? null : answers.asShown,
      language: answers.language,
      dir: describeLanguage(answers.language).dir,
      languageName: describeLanguage(answers.language).dutchName,
      day: formatDate(head.submittedAt, "nl"),
      time: formatTime(head.submittedAt, "nl"),
    },
    notReached: head.notReached,
    messages: messages.map(({ id, kind, channel, status, at }) => ({
      key: id,
      at: shortMoment(at),
      text: t("staff:messages.line", {
        kind: words.say(`staff:messages.kinds.${kind}`),
        channel: words.say(`staff:messages.channels.${channel}`),
        status: words.say(`staff:messages.states.${status}`),
      }),
    })),
    history: historyLines(history, policy, words),
  };
}

function firstContactView(head: RequestHead, { today, words: { t }, words }: Looking) {
  const { firstContactBy, metOn } = head;
  const { late, note } = dueWords(head, today, words);
  if (metOn === null) {
    const day = formatDay(firstContactBy, "nl");
    const text = note ? t("staff:request.firstContact", { day, note }) : t("staff:request.firstContactToday");
    return { late, text };
  }
  const day = formatDay(metOn, "nl");
  return { late, text: t(metOn <= firstContactBy ? "staff:request.met" : "staff:request.metLate", { day }) };
}

/** The day before which the own part is decided; empty when nothing in it gets a decision. */
function decideByView({ part }: RequestHead, { policy, today }: Looking): string {
  const by = part && decideBy(part.course, today, policy.terms);
  return by === null ? "" : formatDay(by, "nl");
}

/** Who asks, when it is not a parent and not somebody who asks for another family. */
function askerView({ onBehalf, role }: RequestHead, { say }: Words): string {
  return onBehalf || !role || role === "parent" ? "" : say(`staff:family.roles.${role}`);
}

/** A claim with its source, so that nobody takes it for what the register says. */
function custodyView({ custody, submittedAt }: RequestHead, { t, say, has }: Words): string {
  if (!custody) return "";
  const byOther = `staff:custody.claimsOfOthers.${custody.claim}`;
  const key = custody.saidBy !== "parent" && has(byOther) ? byOther : `staff:custody.claims.${custody.claim}`;
  return t("staff:request.custodyClaim", {
    claim: say(key),
    who: say(`staff:custody.saidBy.${custody.saidBy}`),
    day: formatDate(submittedAt, "nl"),
  });
}

function filledInView({ filledInBy }: RequestHead, { t }: Words): string {
  if (!filledInBy) return "";
  const { name, together } = filledInBy;
  return together ? t("staff:request.filledInWith", { name }) : t("staff:request.filledInFor", { name });
}

/** Somebody from a school or another organisation asks: who, and whether the family knows. */
function onBehalfView({ onBehalf, role }: RequestHead, { t, say }: Words) {
  if (!onBehalf) return null;
  const who = onBehalf.organisation ?? (role && role !== "parent" ? say(`staff:family.roles.${role}`) : "");
  const agrees = onBehalf.familyAgrees ? t("staff:request.familyAgrees") : t("staff:request.familyAgreesNot");
  return { who: [who, agrees].filter(Boolean).join(", "), family: onBehalf.familyContact };
}

export type RequestView = ReturnType<typeof requestView>;

function partView({ head, talkedAbout }: OpenedRequest, { staff, policy, words }: Looking) {
  const { part } = head;
  if (!part) return null;
  return {
    department: departmentInSentence(policy, staff.department),
    assignedTo: part.assignedTo,
    mine: part.assignedTo?.id === staff.id,
    open: isOpen(head),
    provisions: part.provisions.map(({ provision, person, outcome, amount }) => {
      const name = requestProvisionName(provision, words);
      const sum = findProvision(provision) ? amountText(provision, amount, words) : "";
      const key = provisionKey(provision, person?.key ?? null);
      return {
        key,
        talkedAbout: talkedAbout.includes(key),
        name: person ? words.t("staff:request.provisionFor", { provision: name, name: person.name }) : name,
        amount:
          sum && words.t("staff:request.amount", { amount: sum, period: periodText(amount, words) }).trim(),
        outcome,
        outcomeWord: outcome && words.say(`staff:request.outcomes.${outcome}`),
      };
    }),
  };
}

/** The date of the norm that the verdicts were measured against; empty when none was. */
function normView(verdicts: OpenedRequest["verdicts"]): string {
  const from = verdicts.flatMap(({ reasons }) =>
    reasons.flatMap(({ normValidFrom }) => normValidFrom ?? []),
  )[0];
  return from ? formatDate(from, "nl") : "";
}

/** Where those who hold the appointment or the contact plan it, and write its report. */
function appointmentLinks({ booking, viewpoint, requestId }: RequestHead, { staff, today }: Looking) {
  const contact = holdsContact(viewpoint);
  const own = booking !== null && (contact || booking.departments.includes(staff.department));
  const day = booking ? localDate(booking.startsAt) : "";
  const planned = booking?.status === "confirmed";
  return {
    appointmentHref: own ? appointmentPath(booking.id) : null,
    toCome: planned && day >= today,
    // On the day itself both: it may be over before the page is opened again.
    begun: day <= today,
    bookHref: !planned && contact ? `/medewerkers/aanvraag/${requestId}/gesprek` : null,
  };
}

function appointmentView(head: RequestHead, { policy, words }: Looking) {
  const { booking, wish } = head;
  const { t, say } = words;
  const about = conversationLine(head, words);
  if (!booking)
    return {
      when: "",
      where: "",
      about: say(`staff:request.noAppointment.${wish}`),
    };
  const location = policy.locations.find(({ id }) => id === booking.location);
  return {
    when: t("staff:request.appointmentTime", {
      day: formatDayHeading(booking.startsAt, "nl"),
      from: formatTime(booking.startsAt, "nl"),
      to: formatTime(booking.endsAt, "nl"),
    }),
    where: location ? `${location.name}, ${location.street}` : say(`staff:channels.${booking.channel}`),
    about: [
      booking.status === "confirmed" ? about : `${say(`agenda:appointment.states.${booking.status}`)}.`,
      booking.with.length > 0 ? t("staff:request.appointmentWith", { names: booking.with.join(", ") }) : "",
      booking.language && booking.language !== "nl"
        ? t("staff:request.appointmentInterpreter", { language: languageName(booking.language) })
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}
