import { type Kysely, sql } from "kysely";

/** The first cell of a conversation says how many follow: a search for free times reads that one only. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .alterTable("appointment_cell")
    .addColumn("stretch", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    update appointment_cell set stretch = (
      select count(*) from appointment_cell as whole
      where whole.appointment_id = appointment_cell.appointment_id and whole.staff_id = appointment_cell.staff_id
    ) where cell = (
      select min(part.cell) from appointment_cell as part
      where part.appointment_id = appointment_cell.appointment_id and part.staff_id = appointment_cell.staff_id
    )`.execute(db);
  await sql`
    create index appointment_cell_stretch_index on appointment_cell (staff_id, cell, stretch) where stretch > 0
  `.execute(db);
}
