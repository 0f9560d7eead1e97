import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,db,tests,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    testTimeout: 30_000,
  },
});
