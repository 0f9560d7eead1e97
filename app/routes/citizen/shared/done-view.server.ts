import type { AppLoadContext } from "@remix-run/node";
import { reportOfRequest } from "#app/conversations/reports.server.ts";
import { formatDate, formatDayHeading, formatList, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { wordsFor } from "#app/i18n/words.server.ts";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { toneOf } from "#app/intake/words.ts";
import { localDate } from "#app/platform/moment.ts";
import { confirmedRequest, type ConfirmedRequest } from "#app/requests/confirmation.server.ts";
import { reportView } from "./report-view.ts";
import { placeText, whenLines } from "./conversation-words.ts";
import { weekdaysInText } from "./weekdays.ts";

interface TimelineItem {
  readonly state: "done" | "later";
  readonly title: string;
  readonly note?: string;
  readonly word: string;
}

/** The confirmation: what happens when, who, the talk, and everything that was sent. */
export async function doneView(draftId: string, requestId: string, context: AppLoadContext) {
  const { loket, language } = context;
  const { policy } = loket;
  const [request, report] = await Promise.all([
    confirmedRequest(loket.db, requestId),
    reportOfRequest(loket.db, requestId),
  ]);
  const tone = toneOf(request.facts);
  const sensitive = isSensitiveFor(request.facts);
  context.situation = { tone, sensitive };
  const words = wordsFor(language, tone);
  const department = (id: string) => policy.departments.find((known) => known.id === id)?.shortName ?? id;
  const { appointment, contactPerson, triage } = request;
  return {
    title: sensitive ? words.t("neutralTitle") : words.t("pageTitle", { title: words.t("done:title") }),
    draftId,
    reference: request.reference,
    timeline: timelineOf(request, words, localDate(loket.now())),
    person: contactPerson && {
      name: contactPerson.name,
      initials: initialsOf(contactPerson.name),
      note: words.t("done:person.note", {
        department: department(request.contactDepartment),
        days: weekdaysInText(contactPerson.weekdays, words),
      }),
    },
    department: department(request.contactDepartment),
    departments: formatList(
      triage.parts.map((part) => department(part.department)),
      language,
    ),
    outside: triage.outside,
    appointment: appointment && {
      when: whenLines(appointment.starts_at, appointment.ends_at, words),
      where: placeText(
        { channel: appointment.channel as "office", location: appointment.location },
        policy,
        words,
      ),
      interpreter: request.contact.applicant.interpreter,
    },
    report: report && reportView(report, words, request.shown.language),
    filledInBy: deskOf(request),
    mailed: request.contact.policy.email !== null,
    groups: request.shown.asShown.map((group) => ({
      title: group.title,
      rows: group.rows.map((row) => ({ label: row.question, lines: row.answer })),
    })),
  };
}

export type DoneView = Awaited<ReturnType<typeof doneView>>;

/** Who at the desk filled it in, by name: a family needs no more of a colleague. */
function deskOf({ contact: { filledInBy } }: ConfirmedRequest) {
  return filledInBy && { name: filledInBy.name, together: filledInBy.together };
}

function timelineOf(request: ConfirmedRequest, words: Words, today: string): TimelineItem[] {
  const { language } = words;
  const later = words.t("done:states.later");
  const sent: TimelineItem = {
    state: "done",
    title: words.t("done:sent"),
    note: formatDate(request.submittedAt, language),
    word: words.t("done:states.done"),
  };
  const decision: TimelineItem = request.triage.outside
    ? { state: "later", title: words.t("done:answer"), word: later }
    : {
        state: "later",
        title: words.t("done:decision"),
        note: words.t("done:decisionBy", { date: formatDate(request.decideBy, language) }),
        word: later,
      };
  return [sent, ...contactItem(request, words, today, later), decision];
}

function contactItem(request: ConfirmedRequest, words: Words, today: string, word: string): TimelineItem[] {
  const { appointment, contactPerson, firstContactBy } = request;
  if (appointment) {
    const note = words.t("done:talkAt", {
      day: formatDayHeading(appointment.starts_at, words.language),
      time: formatTime(appointment.starts_at, words.language),
    });
    return [
      {
        state: "later",
        title: contactPerson ? words.t("done:talk", { name: contactPerson.name }) : words.t("done:talkAny"),
        note,
        word,
      },
    ];
  }
  if (request.wish === "none") return [];
  const note =
    firstContactBy === today
      ? words.t("done:callToday")
      : words.t("done:callBy", { date: formatDate(firstContactBy, words.language) });
  return [{ state: "later", title: words.t("done:call"), note, word }];
}

function initialsOf(name: string): string {
  const parts = name.split(" ");
  return `${parts[0]?.charAt(0) ?? ""}${parts.length > 1 ? (parts.at(-1)?.charAt(0) ?? "") : ""}`;
}
