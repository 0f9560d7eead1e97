import type { Temporal } from "temporal-polyfill";
import { queueOffer } from "#app/outbox/put.server.ts";
import type { Channel, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import { isoMillis, localDate } from "#app/platform/moment.ts";
import type { AppointmentTable, Db, FreedTimeTable } from "#db/schema.ts";
import { conversationType } from "#app/conversations/free/conversation-type.ts";
import { localDay } from "#app/conversations/cells/local-day.ts";
import { minutesOf } from "#app/conversations/free/move-terms.ts";
import { formatSlot, type SlotKey } from "#app/conversations/free/slot.ts";
import { loadStaffCalendar } from "#app/conversations/free/staff-calendar.server.ts";
import type { StaffCalendar } from "#app/conversations/free/staff-calendar.ts";
import { teamsFor } from "#app/conversations/free/team.ts";
import { appointmentThatFreed, noteExpiredHolds } from "./freed.server.ts";

/** A free time is offered to at most this many who wait, longest first: the first who takes it has it. */
const offersPerTime = 5;
const timesPerRound = 20;

type Waiting = AppointmentTable & { readonly waitingId: string };

/**
 * Offers times that became free to families that wait for an earlier one, in the same kind of appointment or one with the same
 * people, by the same channel. Nobody holds an offered time. Gives how many offers were put in the outbox; safe
 * in several processes at once.
 */
export async function offerFreedTimes(db: Db, policy: Policy, now: Temporal.Instant): Promise<number> {
  await noteExpiredHolds(db, now);
  const freed = await db
    .selectFrom("freed_time")
    .selectAll()
    .where("looked_at", "is", null)
    .orderBy("freed_at")
    .limit(timesPerRound)
    .execute();
  let offers = 0;
  for (const time of freed) offers += await offer(db, time, policy, now);
  return offers;
}

async function offer(db: Db, time: FreedTimeTable, policy: Policy, now: Temporal.Instant): Promise<number> {
  const fitting: { readonly waiting: Waiting; readonly slot: SlotKey }[] = [];
  for (const waiting of await whoWaits(db, time)) {
    const slot = await slotFor(db, waiting, time, policy, now);
    if (slot) fitting.push({ waiting, slot });
    if (fitting.length === offersPerTime) break;
  }
  return db.transaction().execute(async (tx) => {
    const first = await tx
      .updateTable("freed_time")
      .set({ looked_at: isoMillis(now) })
      .where("id", "=", time.id)
      .where("looked_at", "is", null)
      .executeTakeFirst();
    if (first.numUpdatedRows === 0n) return 0;
    let offers = 0;
    for (const { waiting, slot } of fitting) {
      if (!(await queueOffer(tx, waiting, formatSlot(slot), now))) continue;
      offers += 1;
      await tx
        .insertInto("waiting_offer")
        .values({ waiting_id: waiting.waitingId, starts_at: slot.startsAt, offered_at: isoMillis(now) })
        .execute();
    }
    return offers;
  });
}

/** Who has a later time that they still wait for, did not leave this one and was not offered it before. */
function whoWaits(db: Db, { id, starts_at, taken_at }: FreedTimeTable): Promise<Waiting[]> {
  return db
    .selectFrom("waiting")
    .innerJoin("appointment", "appointment.id", "waiting.appointment_id")
    .selectAll("appointment")
    .select("waiting.id as waitingId")
    .where("appointment.status", "=", "confirmed")
    .where("appointment.arrived_at", "is", null)
    .where("appointment.starts_at", ">", starts_at)
    .where("appointment.id", "<>", appointmentThatFreed(id))
    .where("waiting.created_at", ">=", taken_at ?? "")
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("waiting_offer")
            .select("waiting_id")
            .whereRef("waiting_offer.waiting_id", "=", "waiting.id")
            .where("waiting_offer.starts_at", "=", starts_at),
        ),
      ),
    )
    .orderBy("waiting.id")
    .limit(100)
    .execute();
}

/** The freed time as this family could have it, when somebody can really hold the appointment then; else null. */
async function slotFor(
  db: Db,
  waiting: Waiting,
  freed: FreedTimeTable,
  policy: Policy,
  now: Temporal.Instant,
): Promise<SlotKey | null> {
  const type = conversationType(policy, waiting.type as ConversationTypeId);
  const other = conversationType(policy, freed.type as ConversationTypeId);
  if (!type.departments.some((department) => other.departments.includes(department))) return null;
  const day = localDay(localDate(freed.starts_at));
  const calendar: StaffCalendar = await loadStaffCalendar(db, {
    fromCell: day.firstCell,
    toCell: day.endCell,
    type,
    now,
    appointmentId: waiting.id,
  });
  const channel = waiting.channel as Channel;
  const search = { type, minutes: minutesOf(waiting), from: now, policy, calendar };
  const places =
    channel === "office" ? new Set([waiting.location, freed.location, ...type.locations]) : [null];
  for (const location of places) {
    const slot = { startsAt: freed.starts_at, channel, location };
    if (teamsFor(slot, search).ok) return slot;
  }
  return null;
}
