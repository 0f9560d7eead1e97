import { access, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RequestHandler } from "express";
import sirv from "sirv";

const year = 365 * 24 * 60 * 60;
const hour = 60 * 60;

/**
 * Files of the build and of `public/`, listed once at start together with their compressed copies: a page request
 * never looks at the disk. Names below /assets carry a hash and are kept for a year, the others for an hour.
 */
export function staticFiles(folder: string): RequestHandler[] {
  if (!existsSync(folder)) return [];
  const firstSegments = new Set(readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name)));
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      const lasting = path.startsWith("/assets/");
      response.setHeader("Cache-Control", `public, max-age=${lasting ? `${year}, immutable` : hour}`);
    },
  });
  return [
    (request, response, next) => {
      const reading = request.method === "GET" || request.method === "HEAD";
      const first = request.path.split("/", 2)[1] ?? "";
      if (!reading || !firstSegments.has(first)) return next();
      // A file that went since the start, when a new version was put in its place, would end the whole process.
      access(join(folder, request.path), (gone) => {
        if (gone) next();
        else serve(request, response, () => next());
      });
    },
  ];
}
