import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import { key, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

const empty = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo("");

/**
 * Locations with their hours, the practical terms of each kind of conversation, and what each person does where.
 * The server fills the first two from the municipality's policy when it starts: here they are only made.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("location")
    .addColumn("id", "text", key)
    .addColumn("position", "integer", required)
    .addColumn("name", "text", required)
    .addColumn("street", "text", required)
    .addColumn("postcode", "text", required)
    .execute();
  await db.schema
    .createTable("location_hours")
    .addColumn("id", "text", key)
    .addColumn("location_id", "text", (column) => column.notNull().references("location.id"))
    .addColumn("kind", "text", required)
    .addColumn("weekdays", "text", required)
    .addColumn("from_time", "text", required)
    .addColumn("to_time", "text", required)
    .addColumn("topic", "text")
    .execute();
  await db.schema
    .createTable("conversation_type")
    .addColumn("id", "text", key)
    .addColumn("position", "integer", required)
    .addColumn("minutes", "integer", required)
    .addColumn("buffer", "integer", required)
    .addColumn("channels", "text", required)
    .addColumn("locations", "text", required)
    .addColumn("departments", "text", required)
    .addColumn("notice_hours", "integer", required)
    .addColumn("days_ahead", "integer", required)
    .execute();
  await db.schema.alterTable("staff").addColumn("skills", "text", empty).execute();
  await db.schema.alterTable("staff").addColumn("places", "text", empty).execute();
}
