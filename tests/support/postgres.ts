import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { fillTerms } from "#app/conversations/hours/terms.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { Running } from "./running.ts";

/** The migrated database that every test's own database is copied from. */
export const postgresTemplate = "gezinsloket_template";

/** A PostgreSQL with the template in it, at the address of its maintenance database. Throws what it printed if not. */
export async function startPostgres(): Promise<Running> {
  const server = fork(fileURLToPath(new URL("postgres-process.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    silent: true,
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk) => (said += String(chunk)));
  const ended = once(server, "close");
  const stop = async () => {
    if (server.connected) server.disconnect();
    await ended;
  };
  try {
    const url = await Promise.race([
      once(server, "message").then(([address]) => String(address)),
      ended.then(() => Promise.reject(new Error("PostgreSQL did not start."))),
    ]);
    await fillTemplate(url);
    return { at: `${url}/postgres`, stop };
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${said}`, { cause: error });
  }
}

async function fillTemplate(url: string): Promise<void> {
  const admin = new pg.Client(`${url}/postgres`);
  await admin.connect();
  await admin.query(`create database ${postgresTemplate}`);
  await admin.end();
  const template = await openDatabase({ url: `${url}/${postgresTemplate}` });
  await migrate(template);
  await fillTerms(template, voorbeeldstad);
  await template.destroy();
}
