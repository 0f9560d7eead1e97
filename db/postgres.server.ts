import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type PostgresDialectConfig,
} from "kysely";
import pg from "pg";
import { typedDatabaseError } from "./errors.ts";

const int8 = 20;
const numeric = 1700;

/**
 * PostgreSQL for Kysely: nothing waits for ever, counts and sums come back as numbers as they do from SQLite,
 * and errors about the database itself are typed (errors.ts).
 */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    lock_timeout: 500,
    idle_in_transaction_session_timeout: 5_000,
    application_name: "gezinsloket",
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === int8 || oid === numeric
          ? Number
          : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
    },
  });
  // A connection that the server cuts, idle or in use, would otherwise end the process; the query fails anyway.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new TypedErrors({ pool });
}

class TypedErrors extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return withTypedErrors(new PostgresDriver(this.#config));
  }
}

function withTypedErrors(driver: Driver): Driver {
  return {
    init: () => driver.init(),
    acquireConnection: async () => typedConnection(await typed(driver.acquireConnection())),
    beginTransaction: (connection, settings) => typed(driver.beginTransaction(inner(connection), settings)),
    commitTransaction: (connection) => typed(driver.commitTransaction(inner(connection))),
    // After a lost connection there is nothing to roll back; the error that caused it is the one to show.
    rollbackTransaction: (connection) => driver.rollbackTransaction(inner(connection)).catch(() => undefined),
    releaseConnection: (connection) => driver.releaseConnection(inner(connection)),
    destroy: () => driver.destroy(),
  };
}

interface TypedConnection extends DatabaseConnection {
  readonly inner: DatabaseConnection;
}

const inner = (connection: DatabaseConnection) => (connection as TypedConnection).inner;

function typedConnection(connection: DatabaseConnection): TypedConnection {
  return {
    inner: connection,
    executeQuery: <R>(query: CompiledQuery) => typed(connection.executeQuery<R>(query)),
    streamQuery: <R>(query: CompiledQuery, size?: number) => connection.streamQuery<R>(query, size),
  };
}

async function typed<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw typedDatabaseError(error);
  }
}
