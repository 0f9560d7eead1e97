import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import type { Running } from "./running.ts";
import { startPostgres } from "./postgres.ts";
import { makeSqliteTemplate } from "./sqlite.ts";

declare module "vitest" {
  export interface ProvidedContext {
    door: string;
  }
}

const things = { postgres: startPostgres, sqlite: makeSqliteTemplate };

/** The names of what can be asked for; see `askFor`. */
export type Thing = keyof typeof things;

/**
 * Vitest's global set-up: what a run needs once is started when the first test file asks for it at the door, so that
 * a run of tests that need nothing does not wait.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<string, Promise<Running>>();
  const door = createServer((request, response) => {
    const name = (request.url ?? "").slice(1) as Thing;
    const thing = started.get(name) ?? things[name]();
    started.set(name, thing);
    thing.then(
      ({ at }) => response.end(at),
      (error: unknown) => response.writeHead(500).end(`${name} did not start: ${String(error)}`),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  project.provide("door", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    for (const thing of started.values())
      await thing.then(
        ({ stop }) => stop(),
        () => undefined,
      );
  };
}
