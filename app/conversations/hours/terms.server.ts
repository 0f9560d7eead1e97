import type {
  Channel,
  ConversationType,
  ConversationTypeId,
  Location,
  Policy,
  WalkIn,
} from "#app/municipality/policy.ts";
import { newId } from "#app/platform/ids.ts";
import type { ConversationTypeTable, Db, LocationHoursTable, Tx } from "#db/schema.ts";
import type { CalendarTerms } from "./terms.ts";
import { idsOf, textOfIds } from "#app/conversations/free/ids-text.ts";

/** Locations with their hours and the terms of conversations, as the administrator keeps them. Three statements. */
export async function readTerms(db: Db | Tx): Promise<CalendarTerms> {
  const [places, hours, types] = await Promise.all([
    db.selectFrom("location").selectAll().orderBy("position").orderBy("id").execute(),
    db.selectFrom("location_hours").selectAll().orderBy("id").execute(),
    db.selectFrom("conversation_type").selectAll().orderBy("position").execute(),
  ]);
  return {
    locations: places.map(({ id, name, street, postcode }) => {
      const own = hours.filter((row) => row.location_id === id).map(hoursOf);
      const [opening, walkIn] = (["open", "walk-in"] as const).map((kind) =>
        own
          .filter((row) => row.kind === kind)
          .map(({ kind: _kind, ...row }) => row)
          .sort((one, other) => (one.weekdays[0] ?? 0) - (other.weekdays[0] ?? 0)),
      );
      return { id, name, street, postcode, opening: opening ?? [], walkIn: walkIn ?? [] };
    }),
    conversationTypes: types.map(typeOf),
  };
}

function hoursOf({ id, kind, weekdays, from_time: from, to_time: to, topic }: LocationHoursTable) {
  const days = { id, kind, weekdays: idsOf(weekdays).map(Number), from, to };
  return topic === null ? days : { ...days, topic: topic as NonNullable<WalkIn["topic"]> };
}

function typeOf(row: ConversationTypeTable): ConversationType {
  return {
    id: row.id as ConversationTypeId,
    minutes: row.minutes,
    buffer: row.buffer,
    channels: idsOf(row.channels) as readonly Channel[],
    locations: idsOf(row.locations),
    departments: idsOf(row.departments),
    noticeHours: row.notice_hours,
    daysAhead: row.days_ahead,
  };
}

/** A row of the table for the terms of a type; its place in the list stays as it is. */
export function typeRow(type: ConversationType): Omit<ConversationTypeTable, "position"> {
  return {
    id: type.id,
    minutes: type.minutes,
    buffer: type.buffer,
    channels: textOfIds(type.channels),
    locations: textOfIds(type.locations),
    departments: textOfIds(type.departments),
    notice_hours: type.noticeHours,
    days_ahead: type.daysAhead,
  };
}

/**
 * Writes down what the policy starts with and the database does not have yet: locations with their hours, and types
 * of conversation. What is there is the administrator's. Safe when several processes start at once.
 */
export function fillTerms(db: Db, { locations, conversationTypes }: Policy): Promise<void> {
  return db.transaction().execute(async (tx) => {
    for (const [position, place] of locations.entries()) {
      const { id, name, street, postcode } = place;
      const added = await tx
        .insertInto("location")
        .values({ id, position, name, street, postcode })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .executeTakeFirst();
      if (added) await addHours(tx, place);
    }
    await tx
      .insertInto("conversation_type")
      .values(conversationTypes.map((type, position) => ({ ...typeRow(type), position })))
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

async function addHours(tx: Tx, { id: location_id, opening, walkIn }: Location): Promise<void> {
  const kinds = [
    ...opening.map((hours) => ({ ...hours, kind: "open" as const, topic: null })),
    ...walkIn.map((hours) => ({ ...hours, kind: "walk-in" as const, topic: hours.topic ?? null })),
  ];
  const rows = kinds.map(({ kind, weekdays, from, to, topic }) => ({
    id: newId(),
    location_id,
    kind,
    weekdays: textOfIds(weekdays),
    from_time: from,
    to_time: to,
    topic,
  }));
  if (rows.length > 0) await tx.insertInto("location_hours").values(rows).execute();
}
