import { z } from "zod";
import { findProvision, parseProvisionKey } from "#app/schemes/assess.ts";
import type { Facts } from "#app/schemes/contract/facts.ts";
import type { ProvisionKey } from "#app/schemes/contract/scheme.ts";

const unknownProvision = "is not a provision of any scheme";

/** Id of a provision, without a person. */
export const provisionId = z
  .string()
  .refine((id) => !id.includes(":") && findProvision(id) !== undefined, unknownProvision);

/** Key of a provision, with or without a person. */
export const provisionKeyText = z
  .string()
  .refine((key) => findProvision(key) !== undefined, unknownProvision);

/** What is wrong with asking for this provision in this family, in words; null when nothing is. */
export function requestProblem(key: ProvisionKey, facts: Facts): string | null {
  const { person } = parseProvisionKey(key);
  const provision = findProvision(key);
  if (provision === undefined) return unknownProvision;
  if (provision.for === "household")
    return person === null ? null : "is for the household, without a child's key";
  const keys = facts.children.map((child) => child.key);
  const persons = provision.for === "person" ? [...keys, "self"] : keys;
  return person !== null && persons.includes(person) ? null : "has to name a person of this persona";
}
