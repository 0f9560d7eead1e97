// Runs Vitest and tells what came of it. A run that ends badly counts as failed, whatever was counted in it.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runTool } from "./prepare.mjs";

/**
 * Runs the tests of a configuration: how many passed, how many failed, and how long each file took. What failed
 * without a number (a run that was killed, that could not begin, that ran nothing) counts as one.
 */
export function runVitest({ config, args = [], env = {}, node }) {
  const folder = mkdtempSync(join(tmpdir(), "gezinsloket-count-"));
  const file = join(folder, "count.json");
  const call = ["run", "--config", join(root, config), ...args];
  const succeeded = runTool("vitest/vitest.mjs", call, { ...env, TEST_COUNT: file }, node);
  const count = readCount(file);
  rmSync(folder, { recursive: true, force: true });
  return succeeded ? count : { ...count, failed: Math.max(1, count.failed) };
}

function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 1, files: [] };
  }
}
