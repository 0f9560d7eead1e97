import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Temporal } from "temporal-polyfill";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { readEnv } from "#app/platform/env.server.ts";
import { type AppParts, createApp } from "#app/platform/http/app.server.ts";
import { plainErrorPage } from "#app/platform/http/plain-error-page.ts";
import { listen } from "#app/platform/http/serve.server.ts";
import { createLog } from "#app/platform/log.server.ts";

export interface TestApp {
  readonly port: number;
  readonly url: string;
  readonly server: Server;
  readonly db: Db;
  /** Everything logged so far, parsed. */
  readonly logged: Record<string, unknown>[];
  readonly stop: () => Promise<void>;
}

/** The middleware of the loket on a free port, with pages from `handle` instead of Remix. */
export async function startApp(
  parts: Pick<AppParts, "handle"> & Partial<AppParts>,
  settings: Record<string, string> = {},
): Promise<TestApp> {
  const env = readEnv({ RATE_LIMIT: "0", ORIGIN: "http://loket.example", ...settings });
  const logged: Record<string, unknown>[] = [];
  const log = createLog(env, {
    write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>),
  });
  const db = await openDatabase({ file: ":memory:" });
  const now = () => Temporal.Now.instant();
  const app = createApp({
    base: { db, env, log, now },
    exitUrl: () => voorbeeldstad.exitUrl,
    errorPage: plainErrorPage,
    ...parts,
  });
  const server = await listen(app, { port: 0, host: "127.0.0.1" });
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await db.destroy();
  };
  return { port, url: `http://127.0.0.1:${port}`, server, db, logged, stop };
}
