import sqlite3 from "sqlite3";

export interface Changes {
  readonly changes: number;
  readonly lastId: number;
}

/** One SQLite connection with promises and a store of prepared statements. Not for use by two at once. */
export interface SqliteConnection {
  all(sql: string, parameters?: readonly unknown[]): Promise<unknown[]>;
  run(sql: string, parameters?: readonly unknown[]): Promise<Changes>;
  close(): Promise<void>;
}

// Preparing a statement costs as much as running it; the loket has some two hundred different ones.
const keptStatements = 300;

/** Opens a file (made when it does not exist) or ":memory:". */
export async function connectSqlite(file: string): Promise<SqliteConnection> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opening: sqlite3.Database = new sqlite3.Database(file, (error) =>
      error ? reject(error) : resolve(opening),
    );
  });
  const statements = new Map<string, sqlite3.Statement>();

  async function prepared(sql: string): Promise<sqlite3.Statement> {
    const known = statements.get(sql);
    if (known) {
      statements.delete(sql);
      statements.set(sql, known);
      return known;
    }
    const statement = await new Promise<sqlite3.Statement>((resolve, reject) => {
      const preparing: sqlite3.Statement = database.prepare(sql, (error: Error | null) =>
        error ? reject(error) : resolve(preparing),
      );
    });
    statements.set(sql, statement);
    const [oldest] = statements;
    if (statements.size > keptStatements && oldest) {
      statements.delete(oldest[0]);
      oldest[1].finalize();
    }
    return statement;
  }

  /** A statement that found the file locked stays open, and while one is open nothing after it is committed. */
  const ended = (statement: sqlite3.Statement, then: () => void) => statement.reset(() => then());

  return {
    async all(sql, parameters = []) {
      const statement = await prepared(sql);
      return new Promise((resolve, reject) => {
        statement.all(parameters, (error, rows) =>
          error ? ended(statement, () => reject(error)) : resolve(rows),
        );
      });
    },
    async run(sql, parameters = []) {
      const statement = await prepared(sql);
      return new Promise((resolve, reject) => {
        statement.run(parameters, function (error) {
          if (error) ended(statement, () => reject(error));
          else resolve({ changes: this.changes, lastId: this.lastID });
        });
      });
    },
    async close() {
      for (const statement of statements.values()) statement.finalize();
      statements.clear();
      await new Promise<void>((resolve, reject) => {
        database.close((error) => (error ? reject(error) : resolve()));
      });
    },
  };
}

/** Throws when a commit on this connection would not survive a power cut. */
export async function assertDurable(connection: SqliteConnection, file: string): Promise<void> {
  const [synchronous] = (await connection.all("pragma synchronous")) as { synchronous: number }[];
  if ((synchronous?.synchronous ?? 0) < 2) {
    throw new Error(
      `SQLite would not wait for the disk (synchronous=${synchronous?.synchronous}); it must be FULL.`,
    );
  }
  const [journal] = (await connection.all("pragma journal_mode")) as { journal_mode: string }[];
  if (file !== ":memory:" && journal?.journal_mode !== "wal") {
    throw new Error(
      `SQLite cannot use a write-ahead log for ${file} (journal_mode=${journal?.journal_mode}). Is it on a network disk?`,
    );
  }
}
