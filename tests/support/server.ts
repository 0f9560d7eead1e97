import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";
import { patience } from "./limits.ts";

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Its SQLite file, unless it was given another database. */
  readonly file: string;
  readonly process: ChildProcess;
  /** All that it printed so far. */
  output(): string;
  /** Ends it and resolves to its exit code, null after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface Options {
  /** Settings on top of the example environment's. */
  readonly env?: Readonly<Record<string, string>>;
  /** 0 or nothing: a free one. */
  readonly port?: number;
  /** An existing SQLite file instead of a new one. */
  readonly file?: string;
}

/** Starts the built server on a database of its own and waits until it is healthy. Throws what it printed if not. */
export async function startServer(options: Options = {}): Promise<RunningServer> {
  const server = await spawnServer(options);
  const deadline = Date.now() + patience;
  const isRunning = () => server.process.exitCode === null && server.process.signalCode === null;
  while (isRunning() && Date.now() < deadline) {
    const healthy = await fetch(`${server.url}/gezond`).then(
      ({ ok }) => ok,
      () => false,
    );
    // Another server that took the port in between is healthy too.
    if (healthy && isRunning()) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const output = server.output();
  await server.stop("SIGKILL");
  // A free port may be taken by another test before the server has it.
  if (!options.port && output.includes(`Port ${server.port} is in use`)) return startServer(options);
  throw new Error(`The server did not start:\n${output}`);
}

/** Starts the built server without waiting, for tests of what stops it. */
export async function spawnServer({ env = {}, port = 0, file }: Options = {}): Promise<RunningServer> {
  const ownPort = port || (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "gezinsloket-"));
  const ownFile = file ?? join(folder, "loket.sqlite");
  const settings = { PORT: String(ownPort), DATABASE_FILE: ownFile, RATE_LIMIT: "0", NODE_ENV: "", ...env };
  const child = spawn(process.execPath, ["build/server.js"], {
    env: { ...process.env, ...settings } as NodeJS.ProcessEnv,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    const code = await ended;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  const url = `http://localhost:${ownPort}`;
  return { url, port: ownPort, file: ownFile, process: child, output: () => output, stop };
}
