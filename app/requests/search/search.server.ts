import type { Temporal } from "temporal-polyfill";
import type { Db } from "#db/schema.ts";
import { localDate } from "#app/platform/moment.ts";
import type { Staff } from "#app/staff/staff.ts";
import { headsOf, type RequestHead } from "#app/requests/read/head.server.ts";
import { requestsWithin } from "#app/requests/sight/reach.server.ts";
import { searchKey, type SearchKind } from "./search-keys.server.ts";
import { readSearch } from "./term.ts";

/** Requests shown at most; whoever finds more can search more precisely. */
export const searchLimit = 20;

/**
 * Requests by words of a name in any order, birth date, telephone number or reference, newest first; a child's name
 * counts only with its birth date. Only those the searcher may open, so that what
 * another department has is not found, counted or completed.
 */
export async function searchRequests(
  db: Db,
  staff: Staff,
  typed: string,
  now: Temporal.Instant,
): Promise<readonly RequestHead[]> {
  const search = readSearch(typed);
  if (!search) return [];
  const rows = await requestsWithin(db, staff)
    .select("request.id")
    .where((eb) => {
      const withKey = (kinds: readonly SearchKind[], from: string, to: string) =>
        eb(
          "request.id",
          "in",
          eb
            .selectFrom("search_key")
            .select("search_key.request_id")
            .where("search_key.kind", "in", kinds)
            .where("search_key.key", ">=", from)
            .where("search_key.key", "<=", to),
        );
      const exactly = (kind: SearchKind, word: string) => withKey([kind], searchKey(word), searchKey(word));
      // Behind every digit of a key comes the letter g.
      const startsWith = (kinds: readonly SearchKind[], word: string) =>
        withKey(kinds, searchKey(word), `${searchKey(word)}g`);
      const { words, dates, phone, reference } = search;
      const born = eb.selectFrom("person").select("person.request_id").where("birth_date", "in", dates);
      const named: readonly SearchKind[] = dates.length > 0 ? ["applicant", "child"] : ["applicant"];
      return eb.or([
        eb.and([
          ...words.map((word) => startsWith(named, word)),
          ...(dates.length > 0 ? [eb("request.id", "in", born)] : []),
        ]),
        ...(phone ? [exactly("phone", phone)] : []),
        ...(reference ? [exactly("reference", reference.toUpperCase())] : []),
      ]);
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
