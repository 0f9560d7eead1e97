import { parseProvisionKey } from "#app/schemes/contract/provision-key.ts";
import type { Part } from "./outcome.ts";

/** Ids of what is in the parts, without the person. */
export function provisionsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => part.provisions).map((key) => parseProvisionKey(key).provision);
}
