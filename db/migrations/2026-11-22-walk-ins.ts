import { type Kysely, sql } from "kysely";
import { index, key, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** Who came without an appointment: what about and how it ended, never who it was. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("walk_in")
    .addColumn("id", "text", key)
    .addColumn("at", "text", required)
    .addColumn("location", "text", required)
    .addColumn("department", "text", required)
    .addColumn("staff_id", "text", (column) => column.notNull().references("staff.id"))
    .addColumn("topic", "text", required)
    .addColumn("outcome", "text", required)
    .addColumn("note", "text")
    .addCheckConstraint("walk_in_outcome_check", sql`outcome in ('answered', 'request')`)
    .execute();
  await index(db, "walk_in", "at");
}
