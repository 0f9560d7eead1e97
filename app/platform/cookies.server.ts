import { parseCookie, stringifySetCookie } from "cookie";
import type { Env } from "./env.server.ts";

/** A cookie's full name: with the `__Host-` prefix, which browsers accept from https only, when that is used. */
export function cookieName(env: Pick<Env, "origin">, name: string): string {
  return isSecure(env) ? `__Host-${name}` : name;
}

/** The value of a cookie in a request, or undefined. */
export function readCookie(env: Pick<Env, "origin">, request: Request, name: string): string | undefined {
  return cookieIn(env, request.headers.get("Cookie"), name);
}

/** The value of a cookie in a `Cookie` header, or undefined. */
export function cookieIn(
  env: Pick<Env, "origin">,
  header: string | null | undefined,
  name: string,
): string | undefined {
  return parseCookie(header ?? "")[cookieName(env, name)];
}

/**
 * A `Set-Cookie` value: not readable by scripts, not sent along from other sites, whole site. Without `maxAge`
 * (seconds) it lasts until the browser closes.
 */
export function writeCookie(env: Pick<Env, "origin">, name: string, value: string, maxAge?: number): string {
  return stringifySetCookie({
    name: cookieName(env, name),
    value,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(env),
    maxAge,
  });
}

/** A `Set-Cookie` value that removes the cookie. */
export function clearCookie(env: Pick<Env, "origin">, name: string): string {
  return writeCookie(env, name, "", 0);
}

function isSecure(env: Pick<Env, "origin">): boolean {
  return env.origin.startsWith("https://");
}
