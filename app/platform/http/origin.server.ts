import type { RequestHandler } from "express";
import { HttpProblem } from "./problem.ts";

/**
 * Refuses a POST that another site made the browser send: 403 before any page, resource or data request sees it.
 * A browser that leaves out Origin must say by Sec-Fetch-Site that the form was ours.
 */
export function checkOrigin(origins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const { origin, "sec-fetch-site": site } = request.headers;
    const ours = origin === undefined ? site === "same-origin" || site === "none" : origins.includes(origin);
    if (!ours) return next(new HttpProblem(403, "origin"));
    // Remix compares the two once more, and would fail behind a proxy that says another host.
    if (origin) request.headers.host = new URL(origin).host;
    next();
  };
}
