import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { defaultLanguage } from "#app/platform/languages.ts";
import { newId } from "#app/platform/ids.ts";
import { maskPath } from "#app/platform/log.server.ts";
import { beginExchange, type Exchange } from "./exchange.ts";

/** Gives every request an id, in the header `X-Request-Id` and on the one line that the log gets when it is over. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const exchange: Exchange = { id: newId(), language: defaultLanguage, pageUrl: "/" };
    beginExchange(request, exchange);
    response.setHeader("X-Request-Id", exchange.id);
    response.once("close", () => {
      const { statusCode: status, writableFinished } = response;
      const level = status >= 500 ? "error" : status === 403 || status === 429 ? "warn" : "info";
      log[level](
        {
          requestId: exchange.id,
          method: request.method,
          path: maskPath(request.originalUrl),
          status,
          ms: Math.round((performance.now() - started) * 10) / 10,
          ...(exchange.reason && { reason: exchange.reason }),
          ...(!writableFinished && { cut: true }),
        },
        "request",
      );
    });
    next();
  };
}
