import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRequestHandler, type ServerBuild } from "#app/platform/remix.server.ts";
import { handleByPage } from "#app/platform/http/page-routes.server.ts";
import { assertDurablePostgres } from "#db/durability.server.ts";
import { migrate, pendingMigrations } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Db } from "#db/schema.ts";
import { seedVoorbeeldstad } from "#db/seed/seed.server.ts";
import { startMessages } from "#app/messages/start.server.ts";
import { followPolicy } from "#app/conversations/hours/live-policy.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { createClock } from "#app/platform/clock.ts";
import { type Env, readEnv, WrongSettings } from "#app/platform/env.server.ts";
import { createApp } from "#app/platform/http/app.server.ts";
import { plainErrorPage } from "#app/platform/http/plain-error-page.ts";
import { drain, listen } from "#app/platform/http/serve.server.ts";
import { createLog } from "#app/platform/log.server.ts";
import type { Loket } from "#app/municipality/loket.server.ts";
import { startTidying } from "#app/requests/tidy.server.ts";

/** What stops the server from starting, in words for whoever runs it. */
class CannotStart extends Error {}

const built = import.meta.env?.PROD === true;

async function start(): Promise<void> {
  const env = readEnv();
  const db = await openDatabase({ url: env.databaseUrl, file: env.databaseFile });
  if (process.argv[2] === "migrate") {
    await migrate(db);
    await db.destroy();
    return;
  }
  await prepare(env, db);
  const log = createLog(env);
  const live = await followPolicy(db, voorbeeldstad, log);
  const loket: Loket = {
    db,
    get policy() {
      return live.current();
    },
    now: createClock(env.clock),
    log,
    env,
  };
  const { handle, ...pages } = await (built ? builtPages() : developedPages());
  const app = createApp({
    base: loket,
    // A copy: one request sees one policy, whatever an administrator changes meanwhile.
    handle: (request, context) => handle(request, Object.assign(context, { loket: { ...loket } })),
    exitUrl: () => loket.policy.exitUrl,
    errorPage: plainErrorPage,
    ...pages,
  });
  const server = await listen(app, env);
  const messages = startMessages(loket);
  const tidying = startTidying(loket);
  console.log(`Gezinsloket\n  for families: ${env.origin}/\n  for staff:    ${env.origin}/medewerkers`);

  const stop = async () => {
    tidying.stop();
    live.stop();
    await Promise.all([drain(server), messages.stop()]);
    await db.destroy();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

/** Example: tables and people of Voorbeeldstad. Real operation: refuses what would go wrong later. */
async function prepare(env: Env, db: Db): Promise<void> {
  if (!env.production) {
    await migrate(db);
    await seedVoorbeeldstad(db, { accounts: true });
    return;
  }
  const pending = await pendingMigrations(db);
  if (pending.length > 0) {
    throw new CannotStart(`The database is behind (${pending.join(", ")}). Run "npm run migrate" first.`);
  }
  const example = await db.selectFrom("staff").select("id").where("example", "=", 1).executeTakeFirst();
  if (example) {
    throw new CannotStart(
      "This database holds the example accounts, whose password everybody knows. Use another one.",
    );
  }
  if (env.databaseUrl) await assertDurablePostgres(db);
}

async function builtPages() {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(at("remix/server/index.js")))
    throw new CannotStart('The pages are not built. Run "npm run build".');
  // A name in a variable: the bundler must leave this import alone.
  const pages = new URL("remix/server/index.js", import.meta.url).href;
  const build = (await import(pages)) as ServerBuild;
  return { handle: handleByPage(build), files: at("remix/client") };
}

async function developedPages() {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build") as unknown as Promise<ServerBuild>;
  return { handle: createRequestHandler(load, "development"), development: vite.middlewares };
}

start().catch((error: unknown) => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    console.error(`Port ${process.env.PORT ?? 3000} is in use. Choose another: PORT=3001 npm start`);
  else console.error(error instanceof WrongSettings || error instanceof CannotStart ? error.message : error);
  process.exit(1);
});
