import { parseProvisionKey, schemeIdOf } from "#app/schemes/assess.ts";
import type { DepartmentId } from "#app/municipality/policy.ts";
import type { Part } from "./outcome.ts";

/** Is this provision, for anybody, in one of the parts? */
export function hasProvision(parts: readonly Part[], id: string): boolean {
  return provisionsIn(parts).includes(id);
}

/** Is a provision of this scheme in one of the parts? */
export function hasScheme(parts: readonly Part[], scheme: string): boolean {
  return provisionsIn(parts).some((id) => schemeIdOf(id) === scheme);
}

/** The department whose part has a provision of this id, or of the scheme of this id. Throws when there is none. */
export function departmentWith(parts: readonly Part[], id: string): DepartmentId {
  const found = parts.find((part) => hasProvision([part], id) || hasScheme([part], id));
  if (found === undefined) throw new Error(`No part has anything of "${id}".`);
  return found.department;
}

function provisionsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => part.provisions).map((key) => parseProvisionKey(key).provision);
}
