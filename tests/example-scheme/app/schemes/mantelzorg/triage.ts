import type { OwnTriage } from "#app/schemes/contract/triage-rule.ts";

/** Somebody who cares alone has nobody to fall back on. */
export const triage: OwnTriage = {
  urgency: [
    {
      id: "urgency-yellow-cares-alone",
      version: 1,
      order: 140,
      level: "yellow",
      when: (facts) => facts.caresAlone === true,
    },
  ],
};
