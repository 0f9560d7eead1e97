import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { DatabaseFailed, typedDatabaseError } from "./errors.ts";
import { createSqlitePool, type SqlitePool } from "./sqlite-pool.server.ts";
import type { SqliteConnection } from "./sqlite-connection.server.ts";

/**
 * SQLite for Kysely without ever blocking the event loop: one connection writes, some read. A select outside a
 * transaction goes to a reader, everything else to the writer; `transaction()` is `begin immediate`, so reading
 * before writing never fails on a newer snapshot. Errors about the database itself are typed (errors.ts).
 */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () => createDriver(file),
    createQueryCompiler: () => new WithoutRowLocks(),
    createAdapter: () => new TransactionalDdl(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** `for update` means nothing where one connection writes: the transaction itself is the lock. */
class WithoutRowLocks extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== "ForUpdate" && node.modifier !== "ForShare") super.visitSelectModifier(node);
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

interface Session extends DatabaseConnection {
  writer: SqliteConnection | undefined;
}

function createDriver(file: string): Driver {
  let pool: SqlitePool | undefined;
  const opened = (): SqlitePool => {
    if (!pool) throw new DatabaseFailed("The database is not open.");
    return pool;
  };

  function createSession(): Session {
    return {
      writer: undefined,
      async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
        const { writer } = this;
        if (writer) return typed(() => execute<R>(writer, query));
        const plainRead = query.query.kind === "SelectQueryNode";
        return plainRead
          ? opened().read((connection) => execute<R>(connection, query))
          : opened().write((connection) => execute<R>(connection, query));
      },
      async *streamQuery<R>(query: CompiledQuery) {
        yield await this.executeQuery<R>(query);
      },
    };
  }

  const sessionOf = (connection: DatabaseConnection) => connection as Session;
  return {
    async init() {
      pool = await createSqlitePool(file);
    },
    acquireConnection: () => Promise.resolve(createSession()),
    async beginTransaction(connection) {
      sessionOf(connection).writer = await opened().begin();
    },
    async commitTransaction(connection) {
      const { writer } = sessionOf(connection);
      if (writer) await typed(() => writer.run("commit"));
    },
    async rollbackTransaction(connection) {
      const { writer } = sessionOf(connection);
      if (writer) await opened().rollback(writer);
    },
    releaseConnection(connection) {
      const session = sessionOf(connection);
      if (session.writer) opened().end(session.writer);
      session.writer = undefined;
      return Promise.resolve();
    },
    async destroy() {
      await pool?.close();
      pool = undefined;
    },
  };
}

async function typed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw typedDatabaseError(error);
  }
}

const rawRows = /^\s*(select|with|pragma|explain|values)\b|\breturning\b/i;

async function execute<R>(connection: SqliteConnection, query: CompiledQuery): Promise<QueryResult<R>> {
  const { kind } = query.query;
  const returnsRows =
    kind === "SelectQueryNode" || (kind === "RawNode" ? rawRows.test(query.sql) : "returning" in query.query);
  if (returnsRows) {
    const rows = (await connection.all(query.sql, query.parameters)) as R[];
    return kind === "SelectQueryNode" ? { rows } : { rows, numAffectedRows: BigInt(rows.length) };
  }
  const { changes, lastId } = await connection.run(query.sql, query.parameters);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) };
}
