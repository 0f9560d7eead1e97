import bijnaAchttien from "./families/bijna-achttien.json";
import dilan from "./families/dilan.json";
import fatima from "./families/fatima.json";
import gevaar from "./families/gevaar.json";
import ineke from "./families/ineke.json";
import keesEnMaaike from "./families/kees-en-maaike.json";
import meesterTom from "./families/meester-tom.json";
import nienke from "./families/nienke.json";
import ruben from "./families/ruben.json";
import samenUitElkaar from "./families/samen-uit-elkaar.json";
import studerendeVader from "./families/studerende-vader.json";
import uitEenAndereGemeente from "./families/uit-een-andere-gemeente.json";
import werkendeOuders from "./families/werkende-ouders.json";
import { parsePersona, type Persona } from "./persona.ts";

/** Made-up families that ship with the loket, on which a changed rule is tried. No real family is among them. */
export const savedFamilies: readonly Persona[] = [
  fatima,
  werkendeOuders,
  studerendeVader,
  nienke,
  keesEnMaaike,
  samenUitElkaar,
  ineke,
  bijnaAchttien,
  dilan,
  ruben,
  meesterTom,
  uitEenAndereGemeente,
  gevaar,
].map((family) => parsePersona(JSON.stringify(family), family.id));
