import type { Request as ExpressRequest } from "express";
import { exchangeOf } from "./exchange.ts";

/**
 * A request as Remix reads it. Its signal never fires: it has arrived whole, and its answer is sent in one piece.
 * Remix makes two copies of a request for every loader. Copies that follow a real signal are kept, with all that
 * listens to it, until the collector goes through the whole memory; a page of ours would then live a hundred times
 * as long as it takes to make.
 */
class WholeRequest extends Request {
  override get signal(): AbortSignal {
    return neverFires;
  }
}

const neverFires: AbortSignal = Object.assign(new AbortController().signal, {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

/** What Express received, for Remix. */
export function webRequest(request: ExpressRequest): Request {
  const { body, pageUrl } = exchangeOf(request);
  const url = new URL(pageUrl, `${request.protocol}://${request.headers.host}`);
  // A form without an action posts to the page it is on; Remix wants to be told when that is an index page.
  if (body && !url.searchParams.has("index")) url.search += url.search ? "&index" : "?index";
  return new WholeRequest(url, {
    method: request.method,
    headers: webHeaders(request),
    ...(body && { body: new Uint8Array(body) }),
  });
}

function webHeaders(request: ExpressRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
    else for (const one of value ?? []) headers.append(name, one);
  }
  return headers;
}
