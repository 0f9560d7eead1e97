import { redirect, type AppLoadContext } from "#app/platform/remix.ts";
import { clearCookie, readCookie, writeCookie } from "#app/platform/cookies.server.ts";
import { staffOfSession } from "./sessions.server.ts";
import type { Staff } from "./staff.ts";

const cookie = "medewerker";

/** Where somebody who is not signed in is sent. */
export const signInPath = "/medewerkers/aanmelden";

/** The token in the request's cookie, or undefined. */
export function staffToken(request: Request, { loket }: AppLoadContext): string | undefined {
  return readCookie(loket.env, request, cookie);
}

/** Who is signed in, or null. */
export async function findStaff(request: Request, context: AppLoadContext): Promise<Staff | null> {
  const token = staffToken(request, context);
  return token ? staffOfSession(context.loket.db, token, context.loket.now()) : null;
}

/** Who is signed in. Throws a redirect to the sign-in page when nobody is. */
export async function requireStaff(request: Request, context: AppLoadContext): Promise<Staff> {
  const staff = await findStaff(request, context);
  if (!staff) throw redirect(signInPath);
  return staff;
}

/** The cookie that holds a new session until the browser closes. */
export function sessionCookie({ loket }: AppLoadContext, token: string): string {
  return writeCookie(loket.env, cookie, token);
}

/** Takes the cookie away. */
export function noSessionCookie({ loket }: AppLoadContext): string {
  return clearCookie(loket.env, cookie);
}
