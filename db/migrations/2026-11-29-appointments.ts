import type { Kysely } from "kysely";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** A conversation with a time is an appointment everywhere: two tables and one kind of roster get that name. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable("talk_report").renameTo("appointment_report").execute();
  await db.schema.alterTable("talk_point").renameTo("agenda_point").execute();
  // A new column, because SQLite cannot change the default of one.
  await db.schema
    .alterTable("roster")
    .addColumn("duty", "text", (column) => column.notNull().defaultTo("appointments"))
    .execute();
  await db.updateTable("roster").set({ duty: "walk-in" }).where("kind", "=", "walk-in").execute();
  await db.schema.alterTable("roster").dropColumn("kind").execute();
  await db.schema.alterTable("roster").renameColumn("duty", "kind").execute();
}
