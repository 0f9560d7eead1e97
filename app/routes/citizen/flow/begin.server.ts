import { redirect, type AppLoadContext } from "#app/platform/remix.ts";
import { inLanguage } from "#app/platform/languages.ts";
import type { Answers } from "#app/intake/answers.ts";
import { draftCookie, draftCookieSeconds, withDraft } from "#app/intake/drafts/cookie.server.ts";
import { createDraft } from "#app/intake/drafts/drafts.server.ts";
import { flow } from "#app/intake/flow.ts";
import { stopAfter, walk } from "#app/intake/walk.ts";
import { writeCookie } from "#app/platform/cookies.server.ts";
import { localDate } from "#app/platform/moment.ts";
import { draftsOf } from "./enter.server.ts";

/** Starts a draft with its first answers, the topics among them, and leads to the page behind the topics. */
export async function beginDraft(request: Request, context: AppLoadContext, answers: Answers) {
  const { loket, language } = context;
  const draft = await createDraft(loket.db, answers, loket.policy.draftDays, loket.now());
  const cookie = withDraft(draftsOf(request, context), draft);
  const way = walk(flow.pages, draft.answers, loket.policy, localDate(loket.now()));
  const first = stopAfter(way, "onderwerp");
  return redirect(inLanguage(language, `/aanvraag/${draft.id}/${first.path}`), {
    headers: { "Set-Cookie": writeCookie(loket.env, draftCookie, cookie, draftCookieSeconds) },
  });
}
