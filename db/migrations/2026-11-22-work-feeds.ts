import type { Kysely } from "kysely";
import { required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** The secret address at which a colleague's own calendar programme reads their talks. One per person. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("calendar_feed")
    .addColumn("staff_id", "text", (column) =>
      column.notNull().primaryKey().references("staff.id").onDelete("cascade"),
    )
    .addColumn("secret_hash", "text", (column) => column.notNull().unique())
    .addColumn("created_at", "text", required)
    .execute();
}
