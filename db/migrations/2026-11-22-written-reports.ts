import type { Kysely } from "kysely";
import { index, owned, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** What a talk came to, as the family reads it. A report that is written anew stands beside the one before it. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("talk_report")
    .addColumn("appointment_id", "text", owned("appointment.id"))
    .addColumn("version", "integer", required)
    .addColumn("request_id", "text", owned("request.id"))
    .addColumn("staff_id", "text", (column) => column.notNull().references("staff.id"))
    .addColumn("at", "text", required)
    .addColumn("agreed", "text", required)
    .addColumn("answered", "text", required)
    .addColumn("next_step", "text", required)
    .addColumn("next_by", "text")
    // Of two who write at once the second finds that the first was there.
    .addPrimaryKeyConstraint("talk_report_pkey", ["appointment_id", "version"])
    .execute();
  await index(db, "talk_report", "request_id");
}
