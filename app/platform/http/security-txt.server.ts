import type { RequestHandler } from "express";
import type { Temporal } from "temporal-polyfill";
import type { Base } from "#app/platform/base.server.ts";

const path = "/.well-known/security.txt";
/** RFC 9116 (2.5.5) recommends less than a year. Counted from each request: only a copy of the file goes stale. */
const validHours = 24 * 90;

/**
 * `/.well-known/security.txt` (RFC 9116): where to report a security problem. Without a contact there is no such
 * file and the address gives the ordinary 404, because a wrong contact would be worse than none.
 */
export function securityTxt({ env, now }: Pick<Base, "env" | "now">): RequestHandler {
  return (request, response, next) => {
    const reading = request.method === "GET" || request.method === "HEAD";
    if (request.path !== path || !reading || !env.security) return next();
    response.type("text/plain").send(writeSecurityTxt(env.origin, env.security, now()));
  };
}

/**
 * The text of the file. It expires at the midnight (UTC) before ninety days from `now`. `Canonical` is left out
 * when `origin` is not https: the RFC (2.5.2) allows no other web address.
 */
export function writeSecurityTxt(
  origin: string,
  { contact, policy }: NonNullable<Base["env"]["security"]>,
  now: Temporal.Instant,
): string {
  const expires = now.add({ hours: validHours }).toString().slice(0, 10);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    "Preferred-Languages: nl, en",
    ...(origin.startsWith("https://") ? [`Canonical: ${origin}${path}`] : []),
    ...(policy ? [`Policy: ${policy}`] : []),
    "",
  ].join("\n");
}
