import type { RequestHandler } from "express";
import { splitLanguage } from "#app/platform/languages.ts";
import { exchangeOf } from "./exchange.ts";
import { HttpProblem } from "./problem.ts";

const methods = ["GET", "HEAD", "POST"];
const longestUrl = 4_000;
const longestCookies = 8_000;

/** Lets in three methods; TRACE, PUT and the rest get 405. */
export const allowMethods: RequestHandler = (request, _response, next) => {
  if (methods.includes(request.method)) next();
  else next(new HttpProblem(405, "method", { Allow: methods.join(", ") }));
};

/**
 * Refuses addresses and hosts that cannot be read (400) before anything stumbles over them, and finds the
 * language. `host` replaces what the client says the host is; X-Forwarded-Host is never believed.
 */
export function readAddress({ host }: { host?: string | undefined }): RequestHandler {
  return (request, _response, next) => {
    const problem = problemOf(request.originalUrl, request.headers.host);
    if (problem) return next(problem);
    delete request.headers["x-forwarded-host"];
    if (host) request.headers.host = host;
    const [path = "/", query] = splitOnce(request.originalUrl, "?");
    const split = splitLanguage(path);
    const exchange = exchangeOf(request);
    exchange.language = split.language;
    exchange.pageUrl = query === undefined ? split.path : `${split.path}?${query}`;
    next();
  };
}

/** A browser never sends this many; whoever does is treated as having none. */
export const limitCookies: RequestHandler = (request, _response, next) => {
  if ((request.headers.cookie?.length ?? 0) > longestCookies) delete request.headers.cookie;
  next();
};

/** Pages ship no framework code, so nobody needs their data apart from them: one way fewer to get at it. */
export const pagesOnly: RequestHandler = (request, _response, next) => {
  const [path = "", query = ""] = splitOnce(request.originalUrl, "?");
  const wantsData = path.endsWith(".data") || new URLSearchParams(query).has("_data");
  next(wantsData ? new HttpProblem(404, "data") : undefined);
};

function problemOf(url: string, host: string | undefined): HttpProblem | undefined {
  if (url.length > longestUrl) return new HttpProblem(414, "long address");
  if (!url.startsWith("/") || /^\/[/\\]/.test(url) || !isDecodable(url))
    return new HttpProblem(400, "address");
  if (!host || !/^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i.test(host))
    return new HttpProblem(400, "host");
  return URL.canParse(url, `http://${host}`) ? undefined : new HttpProblem(400, "host");
}

function isDecodable(url: string): boolean {
  try {
    // A NUL has no place in an address, and PostgreSQL refuses it in a value.
    return !decodeURIComponent(splitOnce(url, "?")[0] ?? "").includes("\0");
  } catch {
    return false;
  }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
