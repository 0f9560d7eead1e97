import type { RosterTable } from "../schema.ts";

/** When the people of Voorbeeldstad can receive families. */
export const exampleRosters: readonly RosterTable[] = [];
