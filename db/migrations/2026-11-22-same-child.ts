import type { Kysely } from "kysely";
import { index } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** Children of different requests are compared by birth date first, on every look at a queue. */
export async function up(db: Kysely<any>): Promise<void> {
  await index(db, "person", "birth_date");
}
