import { schemes } from "#app/schemes/index.ts";
import gevaar from "./families/gevaar.json";
import uitEenAndereGemeente from "./families/uit-een-andere-gemeente.json";
import { parsePersona, type Persona } from "./persona.ts";

/**
 * Made-up families that ship with the loket, on which a changed rule is tried: those of each scheme, and those of
 * none. No real family is among them.
 */
export const savedFamilies: readonly Persona[] = [
  ...schemes.flatMap(({ families }) => families),
  uitEenAndereGemeente,
  gevaar,
].map(read);

function read(family: { readonly id: string }): Persona {
  try {
    return parsePersona(JSON.stringify(family), family.id);
  } catch (error) {
    throw new Error(`The family "${family.id}" cannot be read.`, { cause: error });
  }
}
