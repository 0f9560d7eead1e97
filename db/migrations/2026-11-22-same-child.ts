import type { Kysely } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** Children of different requests are compared by birth date first, on every look at a queue. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex("person_birth_date_index").on("person").column("birth_date").execute();
}
