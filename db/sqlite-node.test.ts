import { describe, test, vi } from "vitest";
import { connectNodeSqlite, nodeSqlite } from "#tests/support/node-sqlite.ts";

vi.mock("./sqlite-connection.server.ts", async (original) => ({
  ...(await original<object>()),
  connectSqlite: connectNodeSqlite,
}));

// The package sqlite3 gets no more care. That everything above its one file also holds on Node's own SQLite shows
// that the step away from it is that file.
if (nodeSqlite) {
  await import("./sqlite.test.ts");
} else {
  describe("Node's own SQLite", () => {
    test.skip("comes with a later Node than this one", () => {});
  });
}
