import type { Scheme } from "#app/schemes/contract/scheme.ts";
import { isYoungParent } from "#app/schemes/contract/young-parent.ts";
import nienke from "./families/nienke.json";
import studerendeVader from "./families/studerende-vader.json";
import { pages } from "./pages.ts";
import { provisions } from "./provisions.ts";
import { questions } from "./questions.ts";
import { search } from "./search.ts";
import { triage } from "./triage.ts";

/** One contact person, one plan and help with costs for parents of 26 and younger. */
export const jongeOuders: Scheme = {
  id: "jonge-ouders",
  topic: "young-parent",
  version: 1,
  source: "Aanpak jonge ouders Voorbeeldstad 2026",
  checkedOn: "2026-11-01",
  offered: isYoungParent,
  provisions,
  questions,
  pages,
  search,
  families: [nienke, studerendeVader],
  triage,
};
