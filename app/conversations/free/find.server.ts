import type { Temporal } from "temporal-polyfill";
import type { Channel, ConversationTypeId, Policy } from "#app/municipality/policy.ts";
import type { Db, Tx } from "#db/schema.ts";
import { conversationType } from "./conversation-type.ts";
import { bookablePeriod, type PartOfDay } from "./search.ts";
import type { Slot } from "./slot.ts";
import { freeSlots } from "./slots.ts";
import type { StaffCalendar } from "./staff-calendar.ts";
import { loadStaffCalendar } from "./staff-calendar.server.ts";

export interface SlotWishes {
  readonly type: ConversationTypeId;
  /** Length of the appointment, an interpreter counted in. */
  readonly minutes: number;
  readonly channel: Channel;
  readonly partOfDay?: PartOfDay | undefined;
  /** At most this many days that have a free time. */
  readonly limitDays?: number | undefined;
  /** Only times of this person. */
  readonly staffId?: string | undefined;
  /** What this draft holds is free for the draft itself. */
  readonly draftId?: string | undefined;
  readonly policy: Policy;
  readonly now: Temporal.Instant;
}

/** The free times to choose from, earliest first. Some statements at once; nothing is held by looking. */
export async function findFreeSlots(db: Db | Tx, wishes: SlotWishes): Promise<readonly Slot[]> {
  const { policy, now: from } = wishes;
  const type = conversationType(policy, wishes.type);
  const period = bookablePeriod({ type, from });
  const calendar = await loadStaffCalendar(db, {
    ...period,
    type,
    now: from,
    draftId: wishes.draftId,
  });
  return freeSlots({ ...wishes, type, from, calendar: ofPerson(wishes.staffId, calendar) });
}

function ofPerson(staffId: string | undefined, calendar: StaffCalendar): StaffCalendar {
  if (staffId === undefined) return calendar;
  return { ...calendar, staff: calendar.staff.filter(({ id }) => id === staffId) };
}
