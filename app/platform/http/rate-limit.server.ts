import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { HttpProblem } from "./problem.ts";

/**
 * At most `perMinute` requests from one address, then 429 until the minute is over. Generous: a library or a
 * school shares one address. Counted in memory only, per process.
 */
export function limitRate(perMinute: number): RequestHandler[] {
  if (perMinute === 0) return [];
  return [
    rateLimit({
      windowMs: 60_000,
      limit: perMinute,
      standardHeaders: false,
      legacyHeaders: false,
      handler: (_request, _response, next) => next(new HttpProblem(429, "rate", { "Retry-After": "60" })),
    }),
  ];
}
