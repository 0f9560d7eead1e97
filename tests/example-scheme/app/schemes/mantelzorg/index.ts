import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { facts } from "./facts.ts";
import sam from "./families/sam.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { triage } from "./triage.ts";

/** Help for children and young people who care for somebody at home. */
export const mantelzorg: Scheme = {
  id: "mantelzorg",
  topic: "upbringing",
  version: 1,
  source: "Beleidsplan mantelzorg Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: (facts) => facts.topics.includes("upbringing"),
  provisions,
  questions,
  pages,
  facts,
  triage,
  search,
  families: [sam],
};
