import type { Kysely } from "kysely";
import { index, key, owned, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

/** What families want to talk about themselves, beside what follows from their answers. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("talk_point")
    .addColumn("id", "text", key)
    .addColumn("request_id", "text", owned("request.id"))
    .addColumn("at", "text", required)
    .addColumn("text", "text", required)
    .execute();
  await index(db, "talk_point", "request_id");
}
