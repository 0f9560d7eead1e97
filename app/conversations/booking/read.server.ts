import type { AppointmentTable, Db, Tx } from "#db/schema.ts";

/** A conversation that is held or booked, with who holds it. Instants are ISO text in UTC. */
export interface Appointment extends AppointmentTable {
  readonly staffIds: readonly string[];
}

/** The conversation booked with a request, whether it is still to come or over; null when there is none. */
export async function appointmentOfRequest(db: Db | Tx, requestId: string): Promise<Appointment | null> {
  const row = await db
    .selectFrom("appointment")
    .selectAll()
    .where("request_id", "=", requestId)
    .where("status", "<>", "cancelled")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? withStaff(db, row) : null;
}

/** What a draft holds, also when the hold expired and nobody took the time yet; null when it holds nothing. */
export async function holdOfDraft(db: Db | Tx, draftId: string): Promise<Appointment | null> {
  const row = await db
    .selectFrom("appointment")
    .selectAll()
    .where("draft_id", "=", draftId)
    .where("status", "=", "held")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? withStaff(db, row) : null;
}

/** Adds who holds an appointment, read from the cells it takes. */
export async function withStaff(db: Db | Tx, row: AppointmentTable): Promise<Appointment> {
  const staff = await db
    .selectFrom("appointment_cell")
    .select("staff_id")
    .distinct()
    .where("appointment_id", "=", row.id)
    .orderBy("staff_id")
    .execute();
  return { ...row, staffIds: staff.map(({ staff_id }) => staff_id) };
}
