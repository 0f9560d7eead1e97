import type { Policy } from "#app/municipality/policy.ts";
import { conversationTypes } from "./conversation-types.ts";
import { departments, phone, tasks } from "./departments.ts";
import { locations, phoneHours } from "./locations.ts";
import { milestones } from "./milestones.ts";
import { norms, wealthLimits } from "./norms.ts";
import { terms } from "./terms.ts";

/** The fictional example municipality that the loket ships with. */
export const voorbeeldstad: Policy = {
  municipality: "Voorbeeldstad",
  version: 1,
  referencePrefix: "VS",
  exitUrl: "https://www.buienradar.nl/",
  phone,
  phoneHours,
  postcodeDigits: ["1234"],
  norms,
  normsDue: ["01-01", "07-01"],
  wealthLimits,
  pensionAge: 67,
  marginPercent: 105,
  departments,
  tasks,
  locations,
  conversationTypes,
  firstContactWorkingDays: { red: 0, orange: 1, yellow: 3, green: 5 },
  terms,
  milestones,
  draftDays: 14,
  holdMinutes: 20,
};
