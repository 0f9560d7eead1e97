import { redirect, type LoaderFunctionArgs } from "#app/platform/remix.ts";
import { calendarContentType, calendarEntry, calendarFileName } from "#app/conversations/calendar/entry.ts";
import { inLanguage } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { confirmedRequest } from "#app/requests/submit/confirmation.server.ts";
import { enterDraft } from "#app/routes/citizen/flow/enter.server.ts";

/** The booked conversation as a calendar file, under the contact policy of the family. */
export async function loader(args: LoaderFunctionArgs) {
  const { loket, language } = args.context;
  const draft = await enterDraft(args);
  const request = draft.requestId && (await confirmedRequest(loket.db, draft.requestId));
  if (!request || !request.appointment) throw redirect(inLanguage(language, `/aanvraag/${draft.id}`));
  const { t } = wordsFor(language);
  const entry = calendarEntry({
    appointment: request.appointment,
    contact: request.contact.policy,
    policy: loket.policy,
    words: { title: t("done:calendar.title"), neutralTitle: t("done:calendar.neutralTitle") },
  });
  return new Response(entry, {
    headers: {
      "Content-Type": calendarContentType(request.appointment),
      "Content-Disposition": `attachment; filename="${calendarFileName}"`,
    },
  });
}
