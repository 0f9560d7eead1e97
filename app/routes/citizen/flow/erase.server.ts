import { redirect, type AppLoadContext } from "#app/platform/remix.ts";
import { releaseHold } from "#app/conversations/booking/appointments.server.ts";
import { inLanguage } from "#app/platform/languages.ts";
import { draftCookie, draftCookieSeconds, withoutDraft } from "#app/intake/drafts/cookie.server.ts";
import { deleteDraft } from "#app/intake/drafts/drafts.server.ts";
import { forgetCarefulVisit } from "#app/platform/careful-visit.server.ts";
import { clearCookie, writeCookie } from "#app/platform/cookies.server.ts";
import { draftsOf } from "./enter.server.ts";

/**
 * Takes a draft off this device, lets go of the time it held, and forgets its answers. What was sent in stays
 * with the municipality; only this device's key to it goes. Then on to `next`, the start page unless told otherwise.
 */
export async function eraseDraft(
  request: Request,
  context: AppLoadContext,
  id: string,
  next = inLanguage(context.language, "/"),
) {
  const { db, env } = context.loket;
  const drafts = draftsOf(request, context);
  const access = drafts.find((known) => known.id === id);
  if (access) {
    await releaseHold(db, access.id);
    await deleteDraft(db, access);
  }
  const left = withoutDraft(drafts, id);
  const cookies = left
    ? [writeCookie(env, draftCookie, left, draftCookieSeconds)]
    : [clearCookie(env, draftCookie), forgetCarefulVisit(env)];
  return redirect(next, { headers: cookies.map((cookie): [string, string] => ["Set-Cookie", cookie]) });
}
