import express, { type Express, type RequestHandler } from "express";
import type { Base } from "#app/platform/base.server.ts";
import { takeBody } from "./body.server.ts";
import { allowMethods, limitCookies, pagesOnly, readAddress } from "./doors.server.ts";
import { type ErrorPage, errorPages } from "./errors.server.ts";
import { health } from "./health.server.ts";
import { checkOrigin } from "./origin.server.ts";
import { type PageHandler, pages } from "./pages.server.ts";
import { limitRate } from "./rate-limit.server.ts";
import { requestLog } from "./request-log.server.ts";
import { securityHeaders } from "./security.server.ts";
import { securityTxt } from "./security-txt.server.ts";
import { staticFiles } from "./static.server.ts";

export interface AppParts {
  readonly base: Base;
  readonly handle: PageHandler;
  /** The harmless site that the way out goes to. */
  readonly exitUrl: () => string;
  readonly errorPage: ErrorPage;
  /** Folder with the files for browsers; none when `development` serves them. */
  readonly files?: string | undefined;
  /** Vite's middleware. */
  readonly development?: RequestHandler | undefined;
}

/** The whole way of a request, in order. What is refused early costs little and never reaches a page. */
export function createApp({ base, handle, exitUrl, errorPage, files, development }: AppParts): Express {
  const { env, log, db } = base;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", env.trustProxy);
  const https = env.origin.startsWith("https:");
  app.use(
    requestLog(log),
    ...securityHeaders({ https, development: development !== undefined }),
    allowMethods,
    readAddress({ host: env.production ? new URL(env.origin).host : undefined }),
    health(db),
    securityTxt(base),
    ...(files ? staticFiles(files) : []),
    ...(development ? [development] : []),
    ...limitRate(env.rateLimit),
    limitCookies,
    checkOrigin(env.origins),
    pagesOnly,
    takeBody,
    pages(base, handle),
  );
  app.use(errorPages(base, exitUrl, errorPage));
  return app;
}
