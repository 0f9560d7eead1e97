import { parseProvisionKey, schemeIdOf } from "#app/schemes/assess.ts";
import type { Part } from "./outcome.ts";

/** Is this provision, for anybody, in one of the parts? */
export function hasProvision(parts: readonly Part[], id: string): boolean {
  return provisionsIn(parts).includes(id);
}

/** Is a provision of this scheme in one of the parts? */
export function hasScheme(parts: readonly Part[], scheme: string): boolean {
  return provisionsIn(parts).some((id) => schemeIdOf(id) === scheme);
}

function provisionsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => part.provisions).map((key) => parseProvisionKey(key).provision);
}
