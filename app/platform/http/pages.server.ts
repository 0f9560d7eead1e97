import type { RequestHandler, Request as ExpressRequest, Response as ExpressResponse } from "express";
import { DatabaseUnavailable, isDatabaseUnavailable } from "#db/errors.ts";
import { isCarefulVisit, rememberCarefulVisit } from "#app/platform/careful-visit.server.ts";
import type { Base } from "#app/platform/base.server.ts";
import type { PageContext } from "#app/platform/context.ts";
import { describeError } from "#app/platform/log.server.ts";
import { compress } from "./compress.server.ts";
import { exchangeOf } from "./exchange.ts";
import { webRequest } from "./web-request.server.ts";

/** Remix, or in tests something that looks like it. */
export type PageHandler = (request: Request, context: PageContext) => Promise<Response>;

/**
 * Hands a request to Remix as whole bytes and sends the answer as whole bytes. The package's own adapter streams
 * both, which for pages of a few kilobytes costs more than it brings, and believes X-Forwarded-Host.
 */
export function pages(base: Base, handle: PageHandler): RequestHandler {
  return (request, response, next) => {
    answer(base, handle, request, response).catch(next);
  };
}

async function answer(
  base: Base,
  handle: PageHandler,
  request: ExpressRequest,
  response: ExpressResponse,
): Promise<void> {
  const exchange = exchangeOf(request);
  let unavailable: unknown;
  const careful = isCarefulVisit(base.env, request.headers.cookie);
  const context: PageContext = {
    ...(careful && { situation: { tone: "u" as const, sensitive: true } }),
    language: exchange.language,
    requestId: exchange.id,
    clientAddress: request.ip ?? "",
    reportError: (error) => {
      // A page that does not exist or takes no form is an answer, which the request's own line tells.
      if (isAnswer(error)) return;
      if (isDatabaseUnavailable(error)) unavailable = error;
      base.log.error({ requestId: exchange.id, error: describeError(error) }, "page failed");
    },
  };
  const page = await handle(webRequest(request), context);
  // What the page made of it would be a 500; whoever sent a form must read that it did not arrive.
  if (unavailable)
    throw new DatabaseUnavailable("A page could not reach the database.", { cause: unavailable });
  if (context.situation?.sensitive && !careful) response.append("Set-Cookie", rememberCarefulVisit(base.env));
  send(request, response, page, context.html ?? Buffer.from(await page.arrayBuffer()));
}

function isAnswer(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && Number(error.status) < 500;
}

/** Text goes out as text: Node then writes it in one piece with the head. */
function send(
  request: ExpressRequest,
  response: ExpressResponse,
  page: Response,
  whole: string | Buffer,
): void {
  const text = page.headers.get("Content-Type")?.startsWith("text/") ?? false;
  const { body, encoding } = text
    ? compress(whole, String(request.headers["accept-encoding"] ?? ""))
    : { body: whole };
  response.status(page.status);
  for (const [name, value] of page.headers) {
    if (name === "set-cookie") response.append(name, value);
    else response.setHeader(name, value);
  }
  if (text) response.vary("Accept-Encoding");
  if (encoding) response.setHeader("Content-Encoding", encoding);
  if (page.status !== 204 && page.status !== 304)
    response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}
