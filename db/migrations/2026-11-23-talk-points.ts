import type { ColumnDefinitionBuilder, Kysely } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** What families want to talk about themselves, beside what follows from their answers. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("talk_point")
    .addColumn("id", "text", (column) => column.notNull().primaryKey())
    .addColumn("request_id", "text", (column) =>
      column.notNull().references("request.id").onDelete("cascade"),
    )
    .addColumn("at", "text", required)
    .addColumn("text", "text", required)
    .execute();
  await db.schema.createIndex("talk_point_request_id_index").on("talk_point").column("request_id").execute();
}
