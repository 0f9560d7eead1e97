/** How first contact with a family stands. */
export type FirstContactState = "open" | "met" | "late" | "met-late";

/**
 * How first contact stands today. It is met on the local date on which somebody first spoke with the family or an
 * appointment was held; a try without an answer, a voicemail or a letter does not meet it. Source: policy 6.1.
 */
export function firstContactState(by: string, metOn: string | null, today: string): FirstContactState {
  if (metOn !== null) return metOn <= by ? "met" : "met-late";
  return today <= by ? "open" : "late";
}
