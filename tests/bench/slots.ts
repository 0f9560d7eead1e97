/**
 * What it takes to find the free times of a department of 40 people over 21 days, with a year of bookings in the
 * database: as a citizen waits (wall), of the thread that serves everybody, and of the processor. Prints JSON; ends
 * with 1 when the processor spends more than it may.
 *   npx tsx tests/bench/slots.ts [DATABASE_URL]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { findFreeSlots } from "#app/conversations/booking/appointments.server.ts";
import { cellRows } from "#app/conversations/cells/rows.ts";
import { cellAt } from "#app/conversations/cells/cells.ts";
import type { Policy } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { newId } from "#app/platform/ids.ts";
import { migrate } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import type { AppointmentCellTable, AppointmentTable, Db } from "#db/schema.ts";
import { insertWorkers } from "../support/conversations.ts";

const people = Array.from({ length: 40 }, (_, index) => `worker-${index}`);
const now = Temporal.Instant.from("2026-11-23T08:00:00Z");
const rounds = 200;
const mostMs = 10;

const policy: Policy = {
  ...voorbeeldstad,
  conversationTypes: voorbeeldstad.conversationTypes.map((type) =>
    type.id === "geldgesprek" ? { ...type, daysAhead: 21 } : type,
  ),
};

/** A year of working days, half of it past, with four of seven hours booked for everybody. */
async function book(db: Db): Promise<number> {
  let count = 0;
  const first = now
    .subtract({ hours: 24 * 182 })
    .toZonedDateTimeISO("UTC")
    .toPlainDate();
  for (let day = 0; day < 365; day += 1) {
    const date = first.add({ days: day });
    if (date.dayOfWeek > 5) continue;
    const appointments: AppointmentTable[] = [];
    const cells: AppointmentCellTable[] = [];
    for (const [index, staff_id] of people.entries()) {
      for (let hour = 8; hour < 15; hour += 1) {
        if ((hour + index + day) % 7 > 3) continue;
        const starts_at = `${date.toString()}T${String(hour).padStart(2, "0")}:00:00.000Z`;
        const id = newId();
        appointments.push({
          id,
          uid: id,
          sequence: 0,
          type: "geldgesprek",
          status: "confirmed",
          starts_at,
          ends_at: new Date(Date.parse(starts_at) + 45 * 60_000).toISOString(),
          channel: "office",
          location: "STH",
          language: null,
          held_until: null,
          draft_id: null,
          request_id: null,
          arrived_at: null,
          created_at: starts_at,
          changed_at: starts_at,
        });
        const taken = Array.from({ length: 11 }, (_, cell) => cellAt(starts_at) + cell);
        cells.push(...cellRows(id, [staff_id], taken));
      }
    }
    await db.transaction().execute(async (tx) => {
      await tx.insertInto("appointment").values(appointments).execute();
      for (let from = 0; from < cells.length; from += 900) {
        await tx
          .insertInto("appointment_cell")
          .values(cells.slice(from, from + 900))
          .execute();
      }
    });
    count += appointments.length;
  }
  return count;
}

async function measure(db: Db) {
  const walls: number[] = [];
  const wish = { type: "geldgesprek", minutes: 45, channel: "office", policy, now } as const;
  const found = await findFreeSlots(db, wish);
  const cpu = process.cpuUsage();
  const busy = performance.eventLoopUtilization();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await findFreeSlots(db, wish);
    walls.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(cpu);
  const { active } = performance.eventLoopUtilization(busy);
  walls.sort((one, other) => one - other);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    slots: found.length,
    wallMs: { median: round(walls[rounds / 2] ?? 0), p95: round(walls[rounds * 0.95] ?? 0) },
    threadMs: round(active / rounds),
    processCpuMs: round((user + system) / 1000 / rounds),
  };
}

const url = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "gezinsloket-bench-"));
const db = await openDatabase(url ? { url } : { file: join(folder, "bench.sqlite") });
try {
  await migrate(db);
  await insertWorkers(
    db,
    people.map((id) => ({
      id,
      week: [1, 2, 3, 4, 5].flatMap((weekday) => [
        [weekday, "09:00", "12:30", "STH"] as const,
        [weekday, "13:00", "17:00", "STH"] as const,
      ]),
    })),
  );
  const appointments = await book(db);
  // A PostgreSQL in use does this by itself.
  if (url) await sql`vacuum analyze`.execute(db);
  const figures = await measure(db);
  const engine = url ? "postgres" : "sqlite";
  console.log(JSON.stringify({ engine, people: people.length, appointments, ...figures }));
  // The other two also tell what else ran on the machine.
  if (figures.processCpuMs > mostMs) {
    console.log(`That is more than ${mostMs} ms of the processor.`);
    process.exitCode = 1;
  }
} finally {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
}
