import type { Scheme } from "#app/schemes/contract/scheme.ts";
import ruben from "./families/ruben.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { triage } from "./triage.ts";

/** The way to help with growing up and raising children. */
export const wegwijzerJeugd: Scheme = {
  id: "wegwijzer-jeugd",
  topic: "upbringing",
  version: 1,
  source: "Jeugdwet; Verordening jeugdhulp Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: (facts) => facts.topics.includes("upbringing"),
  provisions,
  questions,
  pages,
  search,
  families: [ruben],
  triage,
};
