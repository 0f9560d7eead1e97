import type { AppLoadContext } from "#app/platform/remix.ts";
import { reportOfRequest } from "#app/conversations/reports/reports.server.ts";
import { formatList } from "#app/i18n/formats.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { isSensitiveFor } from "#app/intake/sensitive.ts";
import { toneOf } from "#app/intake/words/words.ts";
import { confirmedRequest, type ConfirmedRequest } from "#app/requests/submit/confirmation.server.ts";
import { reportView } from "#app/routes/citizen/appointment/report-view.ts";
import { isToCome, timelineOf } from "./timeline.ts";
import { placeText, whenLines } from "#app/conversations/words.ts";
import { weekdaysInText } from "#app/routes/citizen/frame/weekdays.ts";

/** The confirmation: what happens when, who, the appointment, and everything that was sent. */
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
  const { contactPerson, triage } = request;
  const appointment =
    request.appointment && isToCome(request.appointment, loket.now()) ? request.appointment : null;
  return {
    title: sensitive ? words.t("neutralTitle") : words.t("pageTitle", { title: words.t("done:title") }),
    draftId,
    reference: request.reference,
    timeline: timelineOf(request, words, loket.now(), loket.policy.terms),
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

function initialsOf(name: string): string {
  const parts = name.split(" ");
  return `${parts[0]?.charAt(0) ?? ""}${parts.length > 1 ? (parts.at(-1)?.charAt(0) ?? "") : ""}`;
}
