import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** Who came without an appointment: what about and how it ended, never who it was. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("walk_in")
    .addColumn("id", "text", (column) => column.notNull().primaryKey())
    .addColumn("at", "text", required)
    .addColumn("location", "text", required)
    .addColumn("department", "text", required)
    .addColumn("staff_id", "text", (column) => column.notNull().references("staff.id"))
    .addColumn("topic", "text", required)
    .addColumn("outcome", "text", required)
    .addColumn("note", "text")
    .addCheckConstraint("walk_in_outcome_check", sql`outcome in ('answered', 'request')`)
    .execute();
  await db.schema.createIndex("walk_in_at_index").on("walk_in").column("at").execute();
}
