import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { facts } from "./facts.ts";
import bijnaAchttien from "./families/bijna-achttien.json";
import dilan from "./families/dilan.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { triage } from "./triage.ts";

/** A plan and one coordinator for young people around their eighteenth birthday. */
export const achttien: Scheme = {
  id: "achttien",
  topic: "turning-18",
  version: 1,
  source: "Aanpak 16-27 Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: (facts) => facts.role === "young-person" || facts.topics.includes("turning-18"),
  provisions,
  questions,
  pages,
  search,
  families: [dilan, bijnaAchttien],
  facts,
  triage,
};
