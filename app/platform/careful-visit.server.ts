import { clearCookie, cookieIn, writeCookie } from "./cookies.server.ts";
import type { Env } from "./env.server.ts";

/*
 * A visit on which somebody has to be careful. Pages with answers know it from the answers; every other page that
 * can be reached from them (privacy, phone numbers, an error) has to know it too, and has only this.
 */

/** Says nothing to whoever looks at the cookies of a device. */
const carefulCookie = "bezoek";

type Origin = Pick<Env, "origin">;

/** Has this browser been on a sensitive branch, since it was opened or wiped? */
export function isCarefulVisit(env: Origin, cookieHeader: string | null | undefined): boolean {
  return cookieIn(env, cookieHeader, carefulCookie) !== undefined;
}

/** A `Set-Cookie` value that keeps it until the browser closes. */
export function rememberCarefulVisit(env: Origin): string {
  return writeCookie(env, carefulCookie, "1");
}

/** A `Set-Cookie` value that leaves no trace of it. */
export function forgetCarefulVisit(env: Origin): string {
  return clearCookie(env, carefulCookie);
}
