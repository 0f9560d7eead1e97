import type { PersonKey } from "./facts.ts";
import type { ProvisionKey } from "./scheme.ts";

/** Key of a provision for a person ("sport:c1") or, with null, for the household ("scheidingsgesprek"). */
export function provisionKey(provision: string, person: PersonKey | null): ProvisionKey {
  return person === null ? provision : `${provision}:${person}`;
}

/** The reverse of `provisionKey`. Does not look whether such a provision exists. */
export function parseProvisionKey(key: ProvisionKey): {
  readonly provision: string;
  readonly person: PersonKey | null;
} {
  const colon = key.indexOf(":");
  if (colon === -1) return { provision: key, person: null };
  return { provision: key.slice(0, colon), person: key.slice(colon + 1) };
}
