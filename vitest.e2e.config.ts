import { defineConfig } from "vitest/config";

/** Tests of the built server, as a process of its own and with a real browser. */
export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.test.{ts,tsx}"],
    globalSetup: ["tests/support/built.ts", "tests/support/postgres.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    passWithNoTests: true,
  },
});
