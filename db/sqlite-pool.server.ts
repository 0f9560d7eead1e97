import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseBusy, DatabaseFailed, typedDatabaseError } from "./errors.ts";
import { assertDurable, connectSqlite, type SqliteConnection } from "./sqlite-connection.server.ts";
import { createTurns } from "./turns.ts";

/** The connections to one SQLite file. Every error about the database itself comes out typed. */
export interface SqlitePool {
  read<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T>;
  /** One statement that commits by itself. */
  write<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T>;
  /** Takes the writer and the file's write lock; give it back with `end` after commit or `rollback`. */
  begin(): Promise<SqliteConnection>;
  rollback(writer: SqliteConnection): Promise<void>;
  end(writer: SqliteConnection): void;
  close(): Promise<void>;
}

const readers = 2;
/** How long SQLite itself waits for a lock, in a thread; short, because there are four of those. */
const busyTimeoutMs = 250;
/** How long a request waits for its turn and for another process's lock together. */
const patienceMs = 2_500;

/** Opens the file: WAL, synchronous=FULL, foreign keys. Throws when it would not survive a power cut. */
export async function createSqlitePool(file: string): Promise<SqlitePool> {
  let writer = await openWriter(file);
  const inMemory = file === ":memory:";
  const readConnections = inMemory
    ? []
    : await Promise.all(Array.from({ length: readers }, () => openReader(file)));
  const writing = createTurns(["writer"]);
  const reading = createTurns(readConnections);
  let broken = false;

  /** A connection whose write failed half-way on the disk is not trusted again: the next turn opens a new one. */
  async function trustedWriter(): Promise<SqliteConnection> {
    if (broken && !inMemory) {
      await writer.close().catch(() => undefined);
      writer = await openWriter(file);
    }
    broken = false;
    return writer;
  }

  function remember(error: unknown): unknown {
    const typed = typedDatabaseError(error);
    if (typed instanceof DatabaseFailed) broken = true;
    return typed;
  }

  async function withWriter<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
    const deadline = Date.now() + patienceMs;
    await writing.take(patienceMs);
    try {
      return await untilFree(async () => work(await trustedWriter()), deadline);
    } catch (error) {
      writing.give("writer");
      throw remember(error);
    }
  }

  async function write<T>(work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
    const result = await withWriter(work);
    writing.give("writer");
    return result;
  }

  return {
    write,
    async read(work) {
      if (inMemory) return write(work);
      const deadline = Date.now() + patienceMs;
      const connection = await reading.take(patienceMs);
      try {
        return await untilFree(() => work(connection), deadline);
      } finally {
        reading.give(connection);
      }
    },
    begin: () =>
      withWriter(async (connection) => {
        await connection.run("begin immediate");
        return connection;
      }),
    async rollback(connection) {
      try {
        await connection.run("rollback");
      } catch (error) {
        // SQLite rolls back by itself when the disk is full or fails; that error is the one to show.
        if (!(error instanceof Error && error.message.includes("no transaction is active"))) broken = true;
      }
    },
    end: () => writing.give("writer"),
    async close() {
      await writing.take(patienceMs);
      await Promise.all(readConnections.map((connection) => connection.close()));
      await writer.close();
    },
  };
}

/** Tries again while another process holds the lock, with a wait nobody shares; DatabaseBusy after the deadline. */
async function untilFree<T>(work: () => Promise<T>, deadline: number): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const typed = typedDatabaseError(error);
      if (!(typed instanceof DatabaseBusy) || Date.now() >= deadline) throw typed;
      await sleep(5 + Math.random() * 45);
    }
  }
}

async function openWriter(file: string): Promise<SqliteConnection> {
  const connection = await prepare(await connectSqlite(file));
  await untilFree(() => connection.all("pragma journal_mode = wal"), Date.now() + patienceMs);
  await connection.all("pragma synchronous = full");
  await assertDurable(connection, file);
  return connection;
}

async function openReader(file: string): Promise<SqliteConnection> {
  const connection = await prepare(await connectSqlite(file));
  await connection.all("pragma query_only = on");
  return connection;
}

async function prepare(connection: SqliteConnection): Promise<SqliteConnection> {
  await connection.all(`pragma busy_timeout = ${busyTimeoutMs}`);
  await connection.all("pragma foreign_keys = on");
  // Without it `insert or replace` would slip past the triggers that guard the audit.
  await connection.all("pragma recursive_triggers = on");
  return connection;
}
