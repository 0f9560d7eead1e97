import type { SqliteConnection } from "#db/sqlite-connection.server.ts";

/** What is used of Node's own SQLite; its types are not in those of the oldest Node that the loket runs on. */
interface Engine {
  DatabaseSync: new (file: string) => {
    prepare(sql: string): {
      all(...parameters: readonly unknown[]): unknown[];
      run(...parameters: readonly unknown[]): { changes: number; lastInsertRowid: number };
    };
    close(): void;
  };
}

/** Node's own SQLite; undefined on a Node that has none. */
export const nodeSqlite = process.getBuiltinModule?.("node:sqlite" as "node:os") as unknown as
  Engine | undefined;

/** The names that the package `sqlite3` gives to the numbers of SQLite. */
const names: Readonly<Record<number, string>> = {
  1: "SQLITE_ERROR",
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  19: "SQLITE_CONSTRAINT",
  26: "SQLITE_NOTADB",
};

/**
 * The same connection as `connectSqlite` gives, on Node's own SQLite, to show that only that file has to change when
 * the package goes. It works on the event loop itself, so it never waits for a lock inside SQLite: the pool does that.
 */
export function connectNodeSqlite(file: string): Promise<SqliteConnection> {
  if (!nodeSqlite) throw new Error("This Node has no SQLite of its own.");
  const database = new nodeSqlite.DatabaseSync(file);
  const bound = (parameters: readonly unknown[]) =>
    parameters.map((value) => (typeof value === "boolean" ? Number(value) : (value ?? null)));
  return Promise.resolve({
    all: (sql, parameters = []) =>
      attempt(() => (/busy_timeout/.test(sql) ? [] : database.prepare(sql).all(...bound(parameters)))),
    run: (sql, parameters = []) =>
      attempt(() => {
        const { changes, lastInsertRowid } = database.prepare(sql).run(...bound(parameters));
        return { changes, lastId: lastInsertRowid };
      }),
    close: () => attempt(() => database.close()),
  });
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(work());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { errcode } = error as { errcode?: number };
      reject(errcode === undefined ? error : Object.assign(error, { code: names[errcode & 0xff] }));
    }
  });
}
