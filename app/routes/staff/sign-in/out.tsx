import { redirect, type ActionFunctionArgs } from "#app/platform/remix.ts";
import { noSessionCookie, signInPath, staffToken } from "#app/staff/session.server.ts";
import { endSession } from "#app/staff/sessions.server.ts";

/** Signing out changes something, so looking at this address does not do it. */
export function loader() {
  return redirect("/medewerkers");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = staffToken(request, context);
  if (token) await endSession(context.loket.db, token);
  return redirect(`${signInPath}?afgemeld`, {
    headers: { "Set-Cookie": noSessionCookie(context), "Clear-Site-Data": '"cache"' },
  });
}
