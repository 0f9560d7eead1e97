import type { Terms } from "../terms.ts";

/** Awb 4:5, 4:13 to 4:15 and 6:7; Jeugdwet 7.3.8 for how long care is kept; the rest is the municipality's own. */
export const terms: Terms = {
  nextDayFrom: "21:30",
  decideDays: 56,
  answerDays: 14,
  notTreatedDays: 28,
  postponeWeeks: 4,
  objectDays: 42,
  closeDays: 14,
  keeping: {
    careProvisions: ["jeugdhulp", "toekomstplan"],
    care: 20,
    given: 10,
    debtProvisions: ["geldzorgen"],
    debts: 5,
    refused: 5,
    otherwise: 1,
  },
  bottleneckWorkingDays: [5, 5, 10, 15],
};
