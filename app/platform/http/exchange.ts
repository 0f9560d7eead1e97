import type { Request } from "express";
import type { Language } from "#app/platform/languages.ts";

/** What the middleware found out about a request, for those that come later. */
export interface Exchange {
  readonly id: string;
  language: Language;
  /** Path and query as the pages see them: without the language in front. */
  pageUrl: string;
  /** The whole body of a POST. */
  body?: Buffer;
  /** Why it was refused or failed, for the log line. */
  reason?: string;
}

const exchanges = new WeakMap<Request, Exchange>();

export function beginExchange(request: Request, exchange: Exchange): void {
  exchanges.set(request, exchange);
}

export function exchangeOf(request: Request): Exchange {
  const exchange = exchanges.get(request);
  if (!exchange) throw new Error("The request log must come before everything else.");
  return exchange;
}
