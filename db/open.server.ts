import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, sql } from "kysely";
import { postgresDialect } from "./postgres.server.ts";
import type { Db, Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite.server.ts";

/**
 * Opens the database: PostgreSQL when `url` is given, else the SQLite `file` (":memory:" for none). Throws when
 * it does not answer or would not keep what it says it stored. Close it with `db.destroy()`.
 */
export async function openDatabase(at: { url?: string | undefined; file?: string | undefined }): Promise<Db> {
  const { url, file } = at;
  if (!url && !file) throw new Error("openDatabase needs a url or a file.");
  if (!url && file && file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const db: Db = new Kysely<Schema>({ dialect: url ? postgresDialect(url) : sqliteDialect(file ?? "") });
  await sql`select 1`.execute(db);
  return db;
}
