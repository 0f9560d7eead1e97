import type { Db, Tx } from "#db/schema.ts";

/** Days, from one local date up to and with another, that are closed besides public holidays. */
export async function closingsBetween(db: Db | Tx, from: string, to: string) {
  return db
    .selectFrom("closing")
    .selectAll()
    .where("date", ">=", from)
    .where("date", "<=", to)
    .orderBy("date")
    .orderBy("id")
    .execute();
}
