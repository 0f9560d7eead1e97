import type { Db } from "#db/schema.ts";
import type { Contact } from "#app/families/contact.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import type { Staff } from "#app/staff/staff.ts";

/** A family as a calendar names it. */
export interface AppointmentName {
  /** "F. Amrani"; the number of the request for a family that has to be careful. */
  readonly name: string;
  /** May this person open the request too? */
  readonly opens: boolean;
}

/**
 * How calendars name the families of requests. The caller has checked that it may see these appointments. A name on a
 * screen or a print is seen by whoever passes: a family that has to be careful has its number there.
 */
export async function appointmentNames(
  db: Db,
  staff: Staff,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, AppointmentName>> {
  if (requestIds.length === 0) return new Map();
  const [rows, within] = await Promise.all([
    db.selectFrom("request").select(["id", "reference", "contact"]).where("id", "in", requestIds).execute(),
    requestsWithin(db, staff).select("request.id").where("request.id", "in", requestIds).execute(),
  ]);
  const open = new Set(within.map(({ id }) => id));
  return new Map(
    rows.map(({ id, reference, contact }) => {
      const { applicant, policy } = JSON.parse(contact) as Contact;
      const initial = applicant.firstName.trim().charAt(0).toLocaleUpperCase("nl");
      const name = policy.neutral ? reference : `${initial ? `${initial}. ` : ""}${applicant.lastName}`;
      return [id, { name: name || reference, opens: open.has(id) }];
    }),
  );
}
