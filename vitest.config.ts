import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { longestTest, patience } from "./tests/support/limits.ts";

const support = join(import.meta.dirname, "tests/support");

export default defineConfig({
  test: {
    include: ["{app,db,tests,scripts}/**/*.test.{ts,tsx}"],
    // The example is tried as part of a project that has it: tests/schemes/example.test.ts.
    exclude: ["tests/e2e/**", "tests/example-scheme/**", "node_modules/**"],
    globalSetup: [join(support, "once-per-run.ts")],
    reporters: ["default", join(support, "count.ts")],
    // As many files at once as there are cores; Vitest itself keeps one free, which is half of two.
    maxWorkers: "100%",
    testTimeout: longestTest,
    hookTimeout: longestTest,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience } },
  },
});
