import { existsSync } from "node:fs";

/** Vitest's global set-up for tests of the built server. */
export default function setup(): void {
  if (!existsSync("build/server.js"))
    throw new Error('There is no build to test. Run "npm run build" first.');
}
