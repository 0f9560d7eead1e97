import { achttien } from "./achttien/index.ts";
import { jongeOuders } from "./jonge-ouders/index.ts";
import { kindpakket } from "./kindpakket/index.ts";
import { scheiding } from "./scheiding/index.ts";
import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { wegwijzerJeugd } from "./wegwijzer-jeugd/index.ts";

/** Everything the municipality offers, in the order in which families see it. */
export const schemes: readonly Scheme[] = [kindpakket, scheiding, wegwijzerJeugd, jongeOuders, achttien];
