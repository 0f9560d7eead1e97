import type { Kysely } from "kysely";
import { index, key, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** What the staff calendar shows besides conversations: who arrived, walk-in duty, meetings, days that are closed. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("appointment").addColumn("arrived_at", "text").execute();
  await db.schema
    .alterTable("roster")
    .addColumn("kind", "text", (column) => column.notNull().defaultTo("talks"))
    .execute();
  await db.schema
    .alterTable("absence")
    .addColumn("kind", "text", (column) => column.notNull().defaultTo("away"))
    .execute();
  await db.schema
    .createTable("closing")
    .addColumn("id", "text", key)
    .addColumn("date", "text", required)
    // Null: every location.
    .addColumn("location", "text")
    .addColumn("name", "text", required)
    .execute();
  await index(db, "closing", "date");
}
