/**
 * What goes wrong with a database, in words both engines share. The web answers every
 * `DatabaseUnavailable` with 503 and "not received"; `cause` is the engine's own error.
 */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  readonly databaseUnavailable = true;
}

/** Looks at a mark and not at the class: server and pages are built apart, each with its own copy of the class. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return error instanceof Error && "databaseUnavailable" in error;
}

/** Locked, out of connections or too slow: trying again soon may work. */
export class DatabaseBusy extends DatabaseUnavailable {
  override name = "DatabaseBusy";
}

/** No room left to write; reading still works. */
export class DatabaseFull extends DatabaseUnavailable {
  override name = "DatabaseFull";
}

/** The disk or the connection failed; whether a commit arrived is unknown. */
export class DatabaseFailed extends DatabaseUnavailable {
  override name = "DatabaseFailed";
}

interface EngineError {
  code?: unknown;
  message?: unknown;
  table?: string;
  constraint?: string;
}

const busyCodes = ["SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "40001", "40P01", "53300", "25P03"];
const collisionCodes = ["40P01", "40001", "55P03"];
const fullCodes = ["SQLITE_FULL", "53100"];
const failedCodes = [
  ...["SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_CORRUPT", "SQLITE_NOTADB"],
  ...["57P01", "57P02", "57P03", "58030", "08000", "08003", "08006", "25006"],
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"],
];
const lostConnection = /connection terminated|timeout exceeded when trying to connect|not queryable/i;

/** The typed error for an engine's error, or the error itself when it is about the query and not the database. */
export function typedDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) return error;
  const { code } = error as EngineError;
  const options = { cause: error };
  if (busyCodes.includes(String(code))) return new DatabaseBusy("The database is busy.", options);
  if (fullCodes.includes(String(code))) return new DatabaseFull("The database has no room left.", options);
  if (failedCodes.includes(String(code)) || lostConnection.test(error.message)) {
    return new DatabaseFailed("The database does not answer.", options);
  }
  return error;
}

/**
 * Whether an error says that a value exists already. Names one rule when told which: "request.draft_id", or
 * for several columns "appointment_cell.staff_id, appointment_cell.cell" (the table's primary key on PostgreSQL).
 */
export function isUniqueViolation(error: unknown, columns?: string): boolean {
  if (!(error instanceof Error)) return false;
  const { code, table, constraint } = error as EngineError;
  if (code === "23505")
    return columns === undefined || constraintNames(columns).includes(`${table}.${constraint}`);
  const violated = /UNIQUE constraint failed: (.+)$/.exec(error.message)?.[1];
  return code === "SQLITE_CONSTRAINT" && violated !== undefined && (columns ?? violated) === violated;
}

function constraintNames(columns: string): readonly string[] {
  const pairs = columns.split(", ").map((column) => column.split("."));
  const table = pairs[0]?.[0] ?? "";
  const names = pairs.map(([, name]) => name).join("_");
  return [`${table}.${table}_${names}_key`, `${table}.${table}_pkey`];
}

/** PostgreSQL ended this transaction for another one (deadlock, serialization, a lock): it may be done again. */
export function isCollision(error: unknown): boolean {
  return (
    error instanceof DatabaseBusy &&
    collisionCodes.includes(String((error.cause as { code?: unknown })?.code))
  );
}
