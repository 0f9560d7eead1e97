import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { type RunningServer, startServer } from "./server.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

/** The moment Fatima comes: Tuesday 24 November 2026, 10.15 in Voorbeeldstad. The clock runs on from there. */
export const moment = "2026-11-24T09:15:00Z+";

export interface RunningLoket extends RunningServer {
  /** A second connection to its database, to see what was really stored. */
  readonly db: Db;
  visitor(): Visitor;
}

/** The built loket on a fresh example municipality. */
export async function startLoket(env: Readonly<Record<string, string>> = {}): Promise<RunningLoket> {
  const url = env.DATABASE_URL;
  const noFile: Readonly<Record<string, string>> = url ? { DATABASE_FILE: "" } : {};
  const server = await startServer({ env: { CLOCK: moment, LOG_LEVEL: "warn", ...noFile, ...env } });
  const db = await openDatabase(url ? { url } : { file: env.DATABASE_FILE ?? server.file });
  const visitors: Visitor[] = [];
  return {
    ...server,
    db,
    visitor() {
      const visitor = createVisitor({ at: server.url });
      visitors.push(visitor);
      return visitor;
    },
    async stop(signal) {
      for (const visitor of visitors) visitor.leave();
      await db.destroy();
      return server.stop(signal);
    },
  };
}

/** The words that a page shows, without its mark-up; for looking for a text that tags may cut. */
export function plainText(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf("<body")));
  return body
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}
