import type { Db, Tx } from "#db/schema.ts";
import { worksOnRequests } from "#app/staff/permissions.ts";
import type { Staff } from "#app/staff/staff.ts";

/**
 * Requests that somebody may open: always asked with the department and the request together, so that an id from
 * elsewhere finds nothing. Nothing at all for whoever does not work on requests.
 */
export function requestsWithin(db: Db | Tx, staff: Staff) {
  return db
    .selectFrom("request")
    .leftJoin("part as own", (join) =>
      join.onRef("own.request_id", "=", "request.id").on("own.department", "=", staff.department),
    )
    .where((eb) =>
      eb.and([
        eb.lit(worksOnRequests(staff)),
        eb.or([eb("own.id", "is not", null), eb("request.contact_department", "=", staff.department)]),
      ]),
    );
}
