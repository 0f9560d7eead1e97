import { formatDayShort, formatTime } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import type { Policy } from "#app/municipality/policy.ts";
import type { HistoryLine } from "#app/requests/read/history.server.ts";
import { departmentName } from "#app/routes/staff/frame/words.ts";

export interface HistoryWords {
  readonly key: string;
  /** "24 nov 10.15" */
  readonly at: string;
  readonly text: string;
}

/** What happened to a request, in words. Looks of one person after each other are one line: the last. */
export function historyLines(
  history: readonly HistoryLine[],
  policy: Policy,
  words: Words,
): readonly HistoryWords[] {
  return history
    .filter((line, index) => {
      const next = history[index + 1];
      return (
        line.action !== "request.viewed" || next?.action !== "request.viewed" || next.actor !== line.actor
      );
    })
    .map((line, index) => ({
      key: `${line.at} ${index}`,
      at: shortMoment(line.at),
      text: historyText(line, policy, words),
    }));
}

function historyText(
  { action, actor: name, to: receiver, detail }: HistoryLine,
  policy: Policy,
  words: Words,
): string {
  const { t, say } = words;
  const actor = name ?? t("staff:history.somebody");
  const to = receiver ?? t("staff:history.somebody");
  switch (action) {
    case "request.submitted":
      return name ? t("staff:history.submittedBy", { actor }) : t("staff:history.submitted");
    case "request.viewed":
      return t("staff:history.viewed", { actor });
    case "family.reached":
      return t("staff:history.reached", { actor });
    case "part.taken":
      return t("staff:history.taken", { actor });
    case "part.assigned":
      return t("staff:history.assigned", { actor, to });
    case "appointment.booked":
      return t("agenda:history.booked", { actor });
    case "appointment.arrived":
      return t("agenda:history.arrived");
    case "appointment.missed":
      return t("agenda:history.missed");
    case "appointment.done":
      return t("agenda:history.done");
    case "appointment.unmarked":
      return t("agenda:history.unmarked", {
        actor,
        mark: say(`agenda:appointment.marks.${String(detail.before)}`),
      });
    case "appointment.point-added":
      return t("agenda:history.point");
    case "appointment.reported":
      return t("agenda:history.reported", { actor });
    case "appointment.moved":
      return t("staff:history.moved");
    case "appointment.cancelled":
      return t("staff:history.cancelled");
    case "part.transferred":
      return t("staff:history.transferred", {
        actor,
        from: departmentName(policy, String(detail.from)),
        department: departmentName(policy, String(detail.department)),
        reason: say(`staff:acts.reasons.${String(detail.reason)}`),
      });
  }
}

/** "24 nov 10.15" */
export function shortMoment(instant: string): string {
  return `${formatDayShort(instant, "nl").replace(/^\S+ /, "")} ${formatTime(instant, "nl")}`;
}
