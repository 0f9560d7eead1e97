import type { Channel, ConversationType } from "#app/municipality/policy.ts";
import { cellCount } from "#app/conversations/cells/cells.ts";

/** Conversations start at :00, :15, :30 and :45. */
export const gridCells = cellCount(15);

/** Time to travel to a family's home, and back. */
const travelMinutes = 30;

/** How many cells a conversation takes of the people who hold it. */
export interface Room {
  readonly before: number;
  readonly appointment: number;
  readonly after: number;
  readonly total: number;
  /** From one start to the next of the same person: the whole of it, up to the grid. */
  readonly step: number;
}

/** The appointment, the type's buffer after it, and travel on both sides when it is at the family's home. */
export function roomFor(type: ConversationType, minutes: number, channel: Channel): Room {
  const travel = channel === "home" ? cellCount(travelMinutes) : 0;
  const appointment = cellCount(minutes);
  const after = cellCount(type.buffer) + travel;
  const total = travel + appointment + after;
  return { before: travel, appointment, after, total, step: Math.ceil(total / gridCells) * gridCells };
}

/** The cells that a conversation starting at `startCell` takes, in order. */
export function cellsTaken(startCell: number, room: Room): readonly number[] {
  return Array.from({ length: room.total }, (_, index) => startCell - room.before + index);
}
