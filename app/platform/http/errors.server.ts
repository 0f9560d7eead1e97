import type { ErrorRequestHandler } from "express";
import { isDatabaseUnavailable } from "#db/errors.ts";
import { splitLanguage, type Language } from "#app/platform/languages.ts";
import { isCarefulVisit } from "#app/platform/careful-visit.server.ts";
import { describeError } from "#app/platform/log.server.ts";
import type { Base } from "#app/platform/base.server.ts";
import { exchangeOf } from "./exchange.ts";
import { HttpProblem } from "./problem.ts";

/**
 * A whole page of HTML that tells in a language what an HTTP status means for whoever sees it. `away` is the
 * harmless site that the way out goes to; null when the visit needs none.
 */
export type ErrorPage = (status: number, language: Language, away: string | null) => string;

/** The last of all: every error becomes a plain page, without a word about the inside of the server. */
export function errorPages(
  { log, env }: Base,
  exitUrl: () => string,
  errorPage: ErrorPage,
): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const exchange = exchangeOf(request);
    const { status, reason, headers } = describeProblem(error);
    exchange.reason = reason;
    if (status >= 500) log.error({ requestId: exchange.id, error: describeError(error) }, "request failed");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    // A path that was refused has not been read, but its first segment still tells the language.
    const { language } = splitLanguage(request.originalUrl.split("?")[0] ?? "/");
    for (const name of response.getHeaderNames()) {
      if (name.startsWith("content-") && name !== "content-security-policy") response.removeHeader(name);
    }
    response.status(status).set(headers).set("Cache-Control", "no-store");
    const away = isCarefulVisit(env, request.headers.cookie) ? exitUrl() : null;
    response.type("html").send(errorPage(status, language, away));
  };
}

function describeProblem(error: unknown): {
  status: number;
  reason: string;
  headers: Readonly<Record<string, string>>;
} {
  if (error instanceof HttpProblem) return error;
  if (isDatabaseUnavailable(error))
    return { status: 503, reason: "database", headers: { "Retry-After": "5" } };
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return { status: status >= 400 && status < 500 ? status : 500, reason: "error", headers: {} };
}
