import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,db,tests,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    globalSetup: ["tests/support/postgres.ts"],
    testTimeout: 30_000,
  },
});
