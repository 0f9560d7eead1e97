import { type Migration, Migrator } from "kysely";
import * as firstTables from "./migrations/2026-11-22-first-tables.ts";
import * as messages from "./migrations/2026-11-22-messages.ts";
import * as sameChild from "./migrations/2026-11-22-same-child.ts";
import * as staffCalendar from "./migrations/2026-11-22-staff-calendar.ts";
import * as walkIns from "./migrations/2026-11-22-walk-ins.ts";
import * as workFeeds from "./migrations/2026-11-22-work-feeds.ts";
import * as writtenReports from "./migrations/2026-11-22-written-reports.ts";
import * as calendarTerms from "./migrations/2026-11-23-calendar-terms.ts";
import * as custodyClaims from "./migrations/2026-11-23-custody-claims.ts";
import * as talkPoints from "./migrations/2026-11-23-talk-points.ts";
import * as talkStretches from "./migrations/2026-11-23-talk-stretches.ts";
import * as appointments from "./migrations/2026-11-29-appointments.ts";
import * as searchKeys from "./migrations/2026-11-30-search-keys.ts";
import { DatabaseBusy } from "./errors.ts";
import type { Db } from "./schema.ts";

/** Every migration by its dated name; names sort in the order in which they run. */
const migrations: Record<string, Migration> = {
  "2026-11-22-first-tables": firstTables,
  "2026-11-22-messages": messages,
  "2026-11-22-same-child": sameChild,
  "2026-11-22-staff-calendar": staffCalendar,
  "2026-11-22-walk-ins": walkIns,
  "2026-11-22-work-feeds": workFeeds,
  "2026-11-22-written-reports": writtenReports,
  "2026-11-23-calendar-terms": calendarTerms,
  "2026-11-23-custody-claims": custodyClaims,
  "2026-11-23-talk-points": talkPoints,
  "2026-11-23-talk-stretches": talkStretches,
  "2026-11-29-appointments": appointments,
  "2026-11-30-search-keys": searchKeys,
};

const createMigrator = (db: Db) =>
  new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });

/** Brings the tables up to date, all in one transaction. Safe when several processes start at once. */
export async function migrate(db: Db): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { error } = await createMigrator(db).migrateToLatest();
    if (!error) return;
    // Another process is at it: the tables are ready once it lets go.
    if (!(error instanceof DatabaseBusy) || Date.now() > deadline) throw error as Error;
  }
}

/** Names of migrations that this version knows and the database has not had. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const known = await createMigrator(db).getMigrations();
  return known.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}
