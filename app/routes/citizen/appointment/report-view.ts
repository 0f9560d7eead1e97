import { linesOf } from "#app/conversations/reports/lines.ts";
import type { WrittenReport } from "#app/conversations/reports/reports.server.ts";
import { formatDate } from "#app/i18n/formats.ts";
import type { Words } from "#app/i18n/words.tsx";
import { provisionName } from "#app/intake/words/verdicts.ts";
import { findProvision, parseProvisionKey } from "#app/schemes/assess.ts";

/**
 * What an appointment came to, as the family reads it: the words of the colleague, with the names of what was answered.
 * `filledInIn`: the language in which the family asked.
 */
export function reportView(report: WrittenReport, words: Words, filledInIn: string = words.language) {
  const { language, t } = words;
  const provisions = report.answered.map((key) => parseProvisionKey(key).provision);
  return {
    agreed: linesOf(report.agreed),
    answered: [...new Set(provisions)]
      .filter((id) => findProvision(id))
      .map((id) => provisionName(id, words)),
    next: linesOf(report.nextStep),
    nextBy: report.nextBy && t("done:report.nextBy", { date: formatDate(report.nextBy, language) }),
    written: t("done:report.written", { name: report.by, date: formatDate(report.at, language) }),
    translated: filledInIn !== "nl" || language !== "nl",
  };
}

export type ReportView = ReturnType<typeof reportView>;
