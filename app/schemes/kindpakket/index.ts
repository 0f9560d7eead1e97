import type { Scheme } from "#app/schemes/contract/scheme.ts";
import fatima from "./families/fatima.json";
import ineke from "./families/ineke.json";
import meesterTom from "./families/meester-tom.json";
import werkendeOuders from "./families/werkende-ouders.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";

/** Things that let a child take part while there is little money at home. */
export const kindpakket: Scheme = {
  id: "kindpakket",
  topic: "child-costs",
  version: 1,
  source: "Beleidsregels Kindpakket Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: (facts) => facts.children.length > 0,
  provisions,
  questions,
  pages,
  search,
  families: [fatima, werkendeOuders, meesterTom, ineke],
};
