import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";
import { index, key, owned, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

const optional = (target: string) => (column: ColumnDefinitionBuilder) =>
  column.references(target).onDelete("cascade");

const kept = sql.raw(
  "id, request_id, channel, recipient, template, language, payload, status, attempts, next_at, created_at, sent_at",
);

/** Messages are claimed before they are sent; appointments get secret links and a waiting list for an earlier time. */
export async function up(db: Kysely<any>): Promise<void> {
  // SQLite cannot change a check, so the table is made anew.
  await sql`create table outbox_before as select * from outbox`.execute(db);
  await db.schema.dropTable("outbox").execute();
  await makeOutbox(db);
  await sql`insert into outbox (${kept}) select ${kept} from outbox_before`.execute(db);
  await db.schema.dropTable("outbox_before").execute();
  await makeLinks(db);
  await makeWaiting(db);
}

async function makeOutbox(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", key)
    .addColumn("request_id", "text", optional("request.id"))
    .addColumn("appointment_id", "text", optional("appointment.id"))
    .addColumn("channel", "text", required)
    .addColumn("recipient", "text", required)
    .addColumn("template", "text", required)
    .addColumn("language", "text", required)
    .addColumn("payload", "text", required)
    .addColumn("status", "text", required)
    .addColumn("attempts", "integer", required)
    .addColumn("next_at", "text", required)
    .addColumn("claim", "text")
    .addColumn("claimed_until", "text")
    .addColumn("problem", "text")
    .addColumn("created_at", "text", required)
    .addColumn("sent_at", "text")
    .addCheckConstraint(
      "outbox_status_check",
      sql`status in ('waiting', 'sending', 'sent', 'failed', 'unknown', 'dropped')`,
    )
    .execute();
  await index(db, "outbox", "status", "next_at");
  await index(db, "outbox", "request_id");
  await index(db, "outbox", "appointment_id");
}

async function makeLinks(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("appointment_link")
    .addColumn("secret_hash", "text", key)
    .addColumn("appointment_id", "text", owned("appointment.id"))
    .addColumn("created_at", "text", required)
    .execute();
  await index(db, "appointment_link", "appointment_id");
}

async function makeWaiting(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("waiting")
    .addColumn("id", "text", key)
    .addColumn("appointment_id", "text", (column) =>
      column.notNull().unique().references("appointment.id").onDelete("cascade"),
    )
    .addColumn("created_at", "text", required)
    .execute();
  await db.schema
    .createTable("waiting_offer")
    .addColumn("waiting_id", "text", owned("waiting.id"))
    .addColumn("starts_at", "text", required)
    .addColumn("offered_at", "text", required)
    .addPrimaryKeyConstraint("waiting_offer_pkey", ["waiting_id", "starts_at"])
    .execute();
  await db.schema
    .createTable("freed_time")
    // The appointment with its sequence, or "held": the same time is noticed once.
    .addColumn("id", "text", key)
    .addColumn("type", "text", required)
    .addColumn("starts_at", "text", required)
    .addColumn("location", "text")
    .addColumn("taken_at", "text")
    .addColumn("freed_at", "text", required)
    .addColumn("looked_at", "text")
    .execute();
  await index(db, "freed_time", "looked_at");
}
