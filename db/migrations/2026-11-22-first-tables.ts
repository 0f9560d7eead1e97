import { type ColumnDefinitionBuilder, type Kysely, PostgresAdapter, sql } from "kysely";
import { index, key, owned, required } from "./columns.ts";

// `Kysely<any>`: a migration must not know the schema of a later day.

const to = (target: string) => (column: ColumnDefinitionBuilder) => column.references(target);
const flag = (name: string) => sql<boolean>`${sql.ref(name)} in (0, 1)`;

export async function up(db: Kysely<any>): Promise<void> {
  await makeStaff(db);
  await makeRequests(db);
  await makeAppointments(db);
  await makeMessages(db);
  await makeAudit(db);
}

async function makeStaff(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("staff")
    .addColumn("id", "text", key)
    .addColumn("name", "text", required)
    .addColumn("email", "text", (column) => column.notNull().unique())
    .addColumn("department", "text", required)
    .addColumn("role", "text", required)
    .addColumn("languages", "text", required)
    .addColumn("password_hash", "text")
    .addColumn("example", "integer", required)
    .addColumn("active", "integer", required)
    .addCheckConstraint("staff_example_check", flag("example"))
    .addCheckConstraint("staff_active_check", flag("active"))
    .execute();
  await db.schema
    .createTable("staff_session")
    .addColumn("token_hash", "text", key)
    .addColumn("staff_id", "text", owned("staff.id"))
    .addColumn("role", "text", required)
    .addColumn("department", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("seen_at", "text", required)
    .addColumn("expires_at", "text", required)
    .execute();
  await index(db, "staff_session", "staff_id");
  await db.schema
    .createTable("sign_in_limit")
    .addColumn("key", "text", key)
    .addColumn("failures", "integer", required)
    .addColumn("wait_until", "text", required)
    .addColumn("changed_at", "text", required)
    .execute();
}

async function makeRequests(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("family")
    .addColumn("id", "text", key)
    .addColumn("created_at", "text", required)
    .execute();
  await db.schema
    .createTable("request")
    .addColumn("id", "text", key)
    // No reference: drafts are deleted after a while, requests stay.
    .addColumn("draft_id", "text", (column) => column.notNull().unique())
    .addColumn("reference", "text", (column) => column.notNull().unique())
    .addColumn("family_id", "text", (column) => column.notNull().references("family.id"))
    .addColumn("submitted_at", "text", required)
    .addColumn("language", "text", required)
    .addColumn("status", "text", required)
    .addColumn("urgency", "text", required)
    .addColumn("first_contact_by", "text", required)
    .addColumn("decide_by", "text", required)
    .addColumn("conversation_type", "text", required)
    .addColumn("conversation_minutes", "integer", required)
    .addColumn("conversation_required", "integer", required)
    .addColumn("wants_conversation", "text", required)
    .addColumn("contact_department", "text", required)
    .addColumn("contact_staff_id", "text", to("staff.id"))
    .addColumn("facts", "text", required)
    .addColumn("verdicts", "text", required)
    .addColumn("triage", "text", required)
    .addColumn("answers_shown", "text", required)
    .addColumn("contact", "text", required)
    .addColumn("rules_version", "text", required)
    .addCheckConstraint("request_conversation_required_check", flag("conversation_required"))
    .addCheckConstraint("request_conversation_minutes_check", sql`conversation_minutes >= 0`)
    .execute();
  await index(db, "request", "family_id");
  await index(db, "request", "contact_staff_id");
  await index(db, "request", "contact_department", "status");
  await db.schema
    .createTable("draft")
    .addColumn("id", "text", key)
    .addColumn("key_hash", "text", required)
    .addColumn("answers", "text", required)
    .addColumn("version", "integer", required)
    .addColumn("created_at", "text", required)
    .addColumn("touched_at", "text", required)
    .addColumn("expires_at", "text", required)
    .addColumn("request_id", "text", to("request.id"))
    .execute();
  await index(db, "draft", "expires_at");
  await index(db, "draft", "request_id");
  await db.schema
    .createTable("person")
    .addColumn("id", "text", key)
    .addColumn("family_id", "text", owned("family.id"))
    .addColumn("request_id", "text", owned("request.id"))
    .addColumn("key", "text", required)
    .addColumn("name", "text", required)
    .addColumn("birth_date", "text")
    .addColumn("lives_with", "text")
    .addColumn("relation", "text", required)
    .addUniqueConstraint("person_request_id_key_key", ["request_id", "key"])
    .execute();
  await index(db, "person", "family_id");
  await makeParts(db);
}

async function makeParts(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("part")
    .addColumn("id", "text", key)
    .addColumn("request_id", "text", owned("request.id"))
    .addColumn("department", "text", required)
    .addColumn("status", "text", required)
    .addColumn("assigned_to", "text", to("staff.id"))
    .addColumn("created_at", "text", required)
    .addColumn("changed_at", "text", required)
    .execute();
  await index(db, "part", "department", "status");
  await index(db, "part", "request_id");
  await index(db, "part", "assigned_to");
  await db.schema
    .createTable("part_provision")
    .addColumn("id", "text", key)
    .addColumn("part_id", "text", owned("part.id"))
    .addColumn("provision", "text", required)
    .addColumn("person_key", "text")
    .addColumn("outcome", "text")
    .addColumn("amount", "text")
    .execute();
  await index(db, "part_provision", "part_id");
}

async function makeAppointments(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("appointment")
    .addColumn("id", "text", key)
    .addColumn("uid", "text", (column) => column.notNull().unique())
    .addColumn("sequence", "integer", required)
    .addColumn("type", "text", required)
    .addColumn("status", "text", required)
    .addColumn("starts_at", "text", required)
    .addColumn("ends_at", "text", required)
    .addColumn("channel", "text", required)
    .addColumn("location", "text")
    .addColumn("language", "text")
    .addColumn("held_until", "text")
    // No reference, as with request.draft_id.
    .addColumn("draft_id", "text")
    .addColumn("request_id", "text", to("request.id"))
    .addColumn("created_at", "text", required)
    .addColumn("changed_at", "text", required)
    .addCheckConstraint(
      "appointment_status_check",
      sql`status in ('held', 'confirmed', 'cancelled', 'missed', 'done')`,
    )
    .addCheckConstraint("appointment_ends_at_check", sql`ends_at > starts_at`)
    .addCheckConstraint("appointment_held_until_check", sql`status <> 'held' or held_until is not null`)
    .execute();
  await index(db, "appointment", "draft_id");
  await index(db, "appointment", "request_id");
  await index(db, "appointment", "status", "held_until");
  await db.schema
    .createTable("appointment_cell")
    .addColumn("staff_id", "text", (column) => column.notNull().references("staff.id"))
    .addColumn("cell", "integer", required)
    .addColumn("appointment_id", "text", owned("appointment.id"))
    // The rule that makes double booking impossible.
    .addPrimaryKeyConstraint("appointment_cell_pkey", ["staff_id", "cell"])
    .execute();
  await index(db, "appointment_cell", "appointment_id");
  await db.schema
    .createTable("roster")
    .addColumn("id", "text", key)
    .addColumn("staff_id", "text", owned("staff.id"))
    .addColumn("weekday", "integer", required)
    .addColumn("from_time", "text", required)
    .addColumn("to_time", "text", required)
    .addColumn("location", "text")
    .addCheckConstraint("roster_weekday_check", sql`weekday between 1 and 7`)
    .addCheckConstraint("roster_to_time_check", sql`to_time > from_time`)
    .execute();
  await index(db, "roster", "staff_id");
  await db.schema
    .createTable("absence")
    .addColumn("id", "text", key)
    .addColumn("staff_id", "text", owned("staff.id"))
    .addColumn("from_at", "text", required)
    .addColumn("to_at", "text", required)
    .addCheckConstraint("absence_to_at_check", sql`to_at > from_at`)
    .execute();
  await index(db, "absence", "staff_id");
}

async function makeMessages(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("outbox")
    .addColumn("id", "text", key)
    .addColumn("request_id", "text", (column) => column.references("request.id").onDelete("cascade"))
    .addColumn("channel", "text", required)
    .addColumn("recipient", "text", required)
    .addColumn("template", "text", required)
    .addColumn("language", "text", required)
    .addColumn("payload", "text", required)
    .addColumn("status", "text", required)
    .addColumn("attempts", "integer", required)
    .addColumn("next_at", "text", required)
    .addColumn("created_at", "text", required)
    .addColumn("sent_at", "text")
    .addCheckConstraint("outbox_status_check", sql`status in ('waiting', 'sent', 'failed')`)
    .execute();
  await index(db, "outbox", "status", "next_at");
  await index(db, "outbox", "request_id");
}

async function makeAudit(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable("audit")
    .addColumn("id", "text", key)
    .addColumn("at", "text", required)
    .addColumn("actor", "text", required)
    .addColumn("action", "text", required)
    // No reference: what was done stays known after a request is deleted.
    .addColumn("request_id", "text")
    .addColumn("detail", "text", required)
    .execute();
  await index(db, "audit", "request_id");
  const postgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await (postgres ? guardAuditOnPostgres(db) : guardAuditOnSqlite(db));
}

async function guardAuditOnSqlite(db: Kysely<any>): Promise<void> {
  for (const change of ["update", "delete"]) {
    await sql`create trigger ${sql.ref(`audit_no_${change}`)} before ${sql.raw(change)} on audit
      begin select raise(abort, 'the audit only grows'); end`.execute(db);
  }
}

async function guardAuditOnPostgres(db: Kysely<any>): Promise<void> {
  await sql`create function refuse_audit_change() returns trigger language plpgsql as
    $$ begin raise exception 'the audit only grows'; end $$`.execute(db);
  await sql`create trigger audit_no_change before update or delete or truncate on audit
    for each statement execute function refuse_audit_change()`.execute(db);
}
