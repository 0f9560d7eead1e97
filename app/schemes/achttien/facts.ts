import { z } from "zod";
import type { OwnFacts } from "#app/schemes/contract/own-fact.ts";

declare module "#app/schemes/contract/facts.ts" {
  interface Facts {
    readonly inYouthCare?: boolean;
    readonly homeAfter18?: boolean;
    readonly incomeAfter18?: boolean;
  }
}

/** What is arranged for the time after the eighteenth birthday. */
export const facts: OwnFacts = {
  inYouthCare: { schema: z.boolean(), question: "inYouthCare", otherwise: false },
  homeAfter18: { schema: z.boolean(), question: "homeAfter18", otherwise: true },
  incomeAfter18: { schema: z.boolean(), question: "incomeAfter18", otherwise: true },
};
