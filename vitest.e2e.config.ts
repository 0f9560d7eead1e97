import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { longestTest, patience } from "./tests/support/limits.ts";

const support = join(import.meta.dirname, "tests/support");

/** Tests of the built server, as a process of its own and with a real browser. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.{ts,tsx}"],
    globalSetup: [join(support, "built.ts"), join(support, "once-per-run.ts")],
    reporters: ["default", join(support, "count.ts")],
    // As many files at once as there are cores; Vitest itself keeps one free, which is half of two.
    maxWorkers: "100%",
    testTimeout: longestTest,
    hookTimeout: longestTest,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience } },
  },
});
