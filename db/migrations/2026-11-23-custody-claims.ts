import type { Kysely } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** Custody of a child is what somebody said: the claim is kept with who made it. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("person").addColumn("custody", "text").execute();
  await db.schema.alterTable("person").addColumn("custody_said_by", "text").execute();
}
