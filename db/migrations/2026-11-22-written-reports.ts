import type { ColumnDefinitionBuilder, Kysely } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** What a talk came to, as the family reads it. A report that is written anew stands beside the one before it. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("talk_report")
    .addColumn("appointment_id", "text", (column) =>
      column.notNull().references("appointment.id").onDelete("cascade"),
    )
    .addColumn("version", "integer", required)
    .addColumn("request_id", "text", (column) =>
      column.notNull().references("request.id").onDelete("cascade"),
    )
    .addColumn("staff_id", "text", (column) => column.notNull().references("staff.id"))
    .addColumn("at", "text", required)
    .addColumn("agreed", "text", required)
    .addColumn("answered", "text", required)
    .addColumn("next_step", "text", required)
    .addColumn("next_by", "text")
    // Of two who write at once the second finds that the first was there.
    .addPrimaryKeyConstraint("talk_report_pkey", ["appointment_id", "version"])
    .execute();
  await db.schema
    .createIndex("talk_report_request_id_index")
    .on("talk_report")
    .column("request_id")
    .execute();
}
