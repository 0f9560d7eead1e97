import type { Db } from "#db/schema.ts";

/** "confirmed" is still to be held, as far as anybody told. */
export type BookingStatus = "confirmed" | "done" | "missed";

/** A conversation that was booked, as staff see it. Instants in UTC. */
export interface Booking {
  /** Id of the appointment. */
  readonly id: string;
  readonly requestId: string;
  readonly status: BookingStatus;
  readonly type: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly channel: string;
  /** Id of the location; null by phone or video. */
  readonly location: string | null;
  /** Language of the interpreter; null without one. */
  readonly language: string | null;
  /** Who holds it, by name. */
  readonly with: readonly string[];
  /** Their departments. */
  readonly departments: readonly string[];
}

/** Conversations of requests that were not cancelled; of each request the one to come first, then the last. */
export async function bookingsOf(db: Db, requestIds: readonly string[]): Promise<readonly Booking[]> {
  const rows = await db
    .selectFrom("appointment")
    .leftJoin("appointment_cell", "appointment_cell.appointment_id", "appointment.id")
    .leftJoin("staff", "staff.id", "appointment_cell.staff_id")
    .select(["appointment.id", "appointment.request_id", "status", "type", "starts_at", "ends_at"])
    .select(["channel", "location", "appointment.language", "staff.name", "staff.department"])
    .distinct()
    .where("appointment.request_id", "in", requestIds)
    .where("appointment.status", "in", ["confirmed", "done", "missed"])
    .orderBy("starts_at", "desc")
    .orderBy("staff.name")
    .execute();
  const toCome = rows.filter(({ status }) => status === "confirmed");
  const ids = [...new Set([...toCome, ...rows].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const cells = rows.filter((row) => row.id === id);
    const [first] = cells;
    if (!first?.request_id) return [];
    return {
      id: first.id,
      requestId: first.request_id,
      status: first.status as BookingStatus,
      type: first.type,
      startsAt: first.starts_at,
      endsAt: first.ends_at,
      channel: first.channel,
      location: first.location,
      language: first.language,
      with: cells.flatMap(({ name }) => name ?? []),
      departments: [...new Set(cells.flatMap(({ department }) => department ?? []))],
    };
  });
}
