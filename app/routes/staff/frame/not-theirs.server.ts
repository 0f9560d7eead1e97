import type { AppLoadContext } from "#app/platform/remix.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import type { Staff } from "#app/staff/staff.ts";

/** The same answer for what does not exist and what is not theirs, with the title of the page as body; thrown. */
export function notTheirs({ loket, requestId }: AppLoadContext, staff: Staff): Response {
  loket.log.warn({ requestId, staff: staff.id }, "staff asked for something that is not theirs");
  const { t } = wordsFor("nl");
  return new Response(t("pageTitle", { title: t("agenda:appointment.missing.title") }), { status: 404 });
}
