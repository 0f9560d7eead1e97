import type { AppointmentCellTable } from "#db/schema.ts";

/**
 * The rows that keep cells for a conversation, of each of its people: in order of person and time, so that two
 * transactions wait for each other and never in a circle. The first cell of a stretch knows how long it is, so that
 * looking for free times reads one row per conversation.
 */
export function cellRows(
  appointmentId: string,
  staffIds: readonly string[],
  cells: readonly number[],
): AppointmentCellTable[] {
  return staffIds.flatMap((staff_id) =>
    cells.map((cell, index) => ({
      staff_id,
      cell,
      appointment_id: appointmentId,
      stretch: index === 0 ? cells.length : 0,
    })),
  );
}
