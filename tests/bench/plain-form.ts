import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { freePort } from "../support/free-port.ts";
import type { Step } from "../support/journey.ts";
import { type BenchServer, startOnFirstCore } from "./server.ts";

const folder = resolve("tests/bench/plain-form");

/**
 * Builds and starts the measure of what we cost: six steps of an ordinary form in Remix as its template makes it
 * (Express, the adapter, the entry of the framework, its scripts), whose answers are in SQLite as plain JSON.
 */
export async function startPlainForm(into: string): Promise<BenchServer> {
  const remix = resolve("node_modules/@remix-run/dev/dist/cli.js");
  const built = spawnSync(process.execPath, [remix, "vite:build"], { cwd: folder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`The plain form does not build:\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const settings = {
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_FILE: join(into, "plain-form.sqlite"),
  };
  return startOnFirstCore([join(folder, "server.mjs")], settings, `http://localhost:${port}`, "/postcode");
}

/** Somebody's way through the plain form: thirteen requests. */
export const plainJourney: readonly Step[] = [
  { path: "/postcode", fields: { postcode: "1234ab" } },
  { path: "/kind", fields: { name: "Yasmin", day: "1", month: "4", year: "2013" } },
  { path: "/thuis", fields: { partner: "no", home: "own" } },
  { path: "/soort", fields: { sources: ["wage"] } },
  { path: "/bedrag", fields: { amount: "1600" } },
  { path: "/contact", fields: { name: "Fatima", phone: "06 00 00 00 00", message: "no" } },
];
