import { linesOf } from "#app/conversations/reports/lines.ts";
import type { WrittenReport } from "#app/conversations/reports/reports.server.ts";
import { formatDate, formatDay } from "#app/i18n/formats.ts";

/** What an appointment came to, for the page of the request. */
export function appointmentReportView({ agreed, nextStep, nextBy, by, at }: WrittenReport) {
  return {
    agreed: linesOf(agreed),
    next: linesOf(nextStep),
    nextBy: nextBy && formatDay(nextBy, "nl"),
    by,
    day: formatDate(at, "nl"),
  };
}
