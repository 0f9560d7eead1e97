import type { Scheme } from "#app/schemes/contract/scheme.ts";
import keesEnMaaike from "./families/kees-en-maaike.json";
import samenUitElkaar from "./families/samen-uit-elkaar.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { triage } from "./triage.ts";

/** Help for everyone involved when parents separate. */
export const scheiding: Scheme = {
  id: "scheiding",
  topic: "separation",
  version: 1,
  source: "Kind- en scheidingsloket Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: (facts) => facts.topics.includes("separation"),
  provisions,
  questions,
  pages,
  search,
  families: [keesEnMaaike, samenUitElkaar],
  triage,
};
