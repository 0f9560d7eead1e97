import { Temporal } from "temporal-polyfill";
import type { HoldWish } from "#app/conversations/booking/appointments.server.ts";
import { parseSlot, type SlotKey } from "#app/conversations/free/slot.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import type { Db } from "#db/schema.ts";

/** A Sunday: the days after it are plain working days. */
export const sunday = Temporal.Instant.from("2026-11-22T09:00:00Z");

/** Somebody with a week of work: weekday (1 is Monday), from, to, location. */
export interface Worker {
  readonly id: string;
  readonly department?: DepartmentId;
  readonly languages?: readonly string[];
  readonly week: readonly (readonly [weekday: number, from: string, to: string, location: string | null])[];
}

/** Inserts people of Team Meedoen, or another department, with their rosters. */
export async function insertWorkers(db: Db, workers: readonly Worker[]): Promise<void> {
  for (const { id, department = "meedoen", languages = ["nl"], week } of workers) {
    await db
      .insertInto("staff")
      .values({
        id,
        name: id,
        email: `${id}@voorbeeldstad.example`,
        department,
        role: "worker",
        languages: languages.join(","),
        password_hash: null,
        example: 0,
        active: 1,
      })
      .execute();
    const rosters = week.map(([weekday, from_time, to_time, location], index) => ({
      id: `${id}-${index}`,
      staff_id: id,
      weekday,
      from_time,
      to_time,
      location,
    }));
    if (rosters.length > 0) await db.insertInto("roster").values(rosters).execute();
  }
}

export function slotOf(text: string): SlotKey {
  const slot = parseSlot(text);
  if (!slot) throw new Error(`Not a slot: ${text}`);
  return slot;
}

/** A wish for a money appointment of 45 minutes, looked at on `sunday`. */
export function wishOf(draftId: string, slot: string, overrides: Partial<HoldWish> = {}): HoldWish {
  return {
    draftId,
    slot: slotOf(slot),
    type: "geldgesprek",
    minutes: 45,
    language: null,
    policy: voorbeeldstad,
    now: sunday,
    ...overrides,
  };
}
