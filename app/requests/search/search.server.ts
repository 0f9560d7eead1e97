import type { Expression } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { localDate } from "#app/platform/moment.ts";
import type { Staff } from "#app/staff/staff.ts";
import { headsOf, type RequestHead } from "#app/requests/read/head.server.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import { readSearch } from "./term.ts";

/** Requests shown at most; who finds more can search more precisely. */
export const searchLimit = 20;

/**
 * Requests by family name, reference or birth date, newest first: only those the searcher may open, so that what
 * another department has is not found, counted or completed.
 */
export async function searchRequests(
  db: Db,
  staff: Staff,
  typed: string,
  now: Temporal.Instant,
): Promise<readonly RequestHead[]> {
  const term = readSearch(typed);
  if (!term) return [];
  const rows = await requestsWithin(db, staff)
    .select("request.id")
    .where((eb) => {
      const persons = eb.selectFrom("person").select("person.request_id");
      if (term.kind === "birth-date") {
        return eb("request.id", "in", persons.where("birth_date", "in", term.dates));
      }
      // `lower` knows only a to z on SQLite, so other letters are tried as typed, small and capital.
      const named = persons.where("person.key", "=", "self").where((inner) => {
        const lower = (value: Expression<string>) => inner.fn<string>("lower", [value]);
        const name = lower(inner.ref("person.name"));
        return inner.or(term.patterns.map((pattern) => inner(name, "like", lower(inner.val(pattern)))));
      });
      const code = eb.fn("replace", ["reference", eb.val("-"), eb.val("")]);
      return eb.or([eb("request.id", "in", named), ...(term.code ? [eb(code, "=", term.code)] : [])]);
    })
    .orderBy("request.submitted_at", "desc")
    .limit(searchLimit)
    .execute();
  return headsOf(
    db,
    staff.department,
    rows.map(({ id }) => id),
    localDate(now),
  );
}
