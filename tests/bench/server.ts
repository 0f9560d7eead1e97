import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { seedVoorbeeldstad } from "#db/seed/seed.server.ts";
import { freePort } from "../support/free-port.ts";
import { pin } from "./machine.ts";

export interface BenchServer {
  readonly at: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export const origin = "https://loket.example";

export interface BenchLoket extends BenchServer {
  /** Every time that was held or booked is free again, so that the next visitors find what the last ones found. */
  emptyCalendar(): Promise<void>;
}

/** The built loket as in real operation, on a file with people and rosters but without accounts, on the first core. */
export async function startLoket(folder: string): Promise<BenchLoket> {
  const file = join(folder, "bench.sqlite");
  const db = await openDatabase({ file });
  await migrate(db);
  await seedVoorbeeldstad(db, { accounts: false });
  const port = await freePort();
  const settings = {
    NODE_ENV: "production",
    ORIGIN: origin,
    PORT: String(port),
    DATABASE_FILE: file,
    RATE_LIMIT: "0",
    MAIL_FOLDER: join(folder, "mail"),
  };
  // As the README says to start it.
  const args = ["--max-old-space-size=512", "build/server.js"];
  const server = await startOnFirstCore(args, settings, `http://localhost:${port}`, "/gezond");
  return {
    ...server,
    emptyCalendar: async () => {
      await db.deleteFrom("appointment_cell").execute();
    },
    stop: async () => {
      await db.destroy();
      await server.stop();
    },
  };
}

/** Starts a Node program, waits until a path of it answers, and puts it on the first core. */
export async function startOnFirstCore(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  at: string,
  path: string,
): Promise<BenchServer> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await untilAnswers(child, at + path);
  const pid = child.pid ?? 0;
  pin(pid, 0);
  return {
    at,
    pid,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

async function untilAnswers(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const answers = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error(`Nothing answers at ${url}.`);
}
