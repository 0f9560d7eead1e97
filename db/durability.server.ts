import { sql } from "kysely";
import type { Db } from "./schema.ts";

const settings = ["fsync", "synchronous_commit", "full_page_writes"] as const;

/** Throws when this PostgreSQL may forget what it committed. (SQLite is checked whenever it is opened.) */
export async function assertDurablePostgres(db: Db): Promise<void> {
  for (const setting of settings) {
    const { rows } = await sql<Record<string, string>>`show ${sql.raw(setting)}`.execute(db);
    const value = rows[0]?.[setting];
    if (value === "off")
      throw new Error(`PostgreSQL runs with ${setting}=off and may lose what families sent.`);
  }
}
