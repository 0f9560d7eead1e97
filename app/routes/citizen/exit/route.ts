import { setTimeout as pause } from "node:timers/promises";
import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from "#app/platform/remix.ts";
import { releaseHold } from "#app/conversations/booking/appointments.server.ts";
import { inLanguage } from "#app/platform/languages.ts";
import { wordsFor } from "#app/i18n/words.server.ts";
import { draftCookie } from "#app/intake/drafts/cookie.server.ts";
import { deleteDraft } from "#app/intake/drafts/drafts.server.ts";
import { forgetCarefulVisit } from "#app/platform/careful-visit.server.ts";
import { clearCookie } from "#app/platform/cookies.server.ts";
import { describeError } from "#app/platform/log.server.ts";
import { draftsOf } from "#app/routes/citizen/flow/enter.server.ts";

/** Milliseconds that leaving may wait for the database, which goes on erasing behind it. */
const patience = 1_500;

/** Only a press on the button wipes; a link that is followed or fetched ahead changes nothing. */
export function loader({ context }: LoaderFunctionArgs) {
  return redirect(inLanguage(context.language, "/"));
}

/**
 * "Verlaat deze site": forgets the answers on this device, lets go of the time that was held, takes the keys away
 * and goes to a harmless site. The way there is a page of our own, because a form may not be answered with a
 * redirect to elsewhere; its title and address say nothing.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const { env, policy } = context.loket;
  await Promise.race([forget(request, context), pause(patience)]);
  const { t, dir } = wordsFor(context.language);
  const away = policy.exitUrl;
  const page = `<!DOCTYPE html><html lang="${context.language}" dir="${dir}"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${away}"><title>${t("safe:leave.title")}</title></head><body><p><a href="${away}">${t("safe:leave.link")}</a></p></body></html>`;
  return new Response(page, {
    headers: [
      ["Content-Type", "text/html; charset=utf-8"],
      ["Set-Cookie", clearCookie(env, draftCookie)],
      ["Set-Cookie", forgetCarefulVisit(env)],
      ["Clear-Site-Data", '"cache", "storage"'],
      ["Refresh", `0;url=${away}`],
    ],
  });
}

/** Whatever happens she leaves, and without the key what is left behind opens for nobody and is tidied up. */
async function forget(request: Request, context: AppLoadContext): Promise<void> {
  const { db, log } = context.loket;
  try {
    for (const draft of draftsOf(request, context)) {
      await releaseHold(db, draft.id);
      await deleteDraft(db, draft);
    }
  } catch (error) {
    log.error({ requestId: context.requestId, error: describeError(error) }, "left without erasing");
  }
}
