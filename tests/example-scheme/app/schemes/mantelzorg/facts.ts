import { z } from "zod";
import type { OwnFacts } from "#app/schemes/contract/own-fact.ts";

declare module "#app/schemes/contract/facts.ts" {
  interface Facts {
    readonly caresAlone?: boolean;
  }
}

/** Does the child or young person care for somebody without anybody to help? */
export const facts: OwnFacts = {
  caresAlone: { schema: z.boolean(), question: "caresAlone", otherwise: false },
};
