import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What people say who have too little money for their children. */
export const search: readonly SearchEntry[] = [
  { id: "money" },
  { id: "school", provision: "schoolkosten" },
  { id: "computer", provision: "laptop" },
  { id: "bicycle", provision: "fiets" },
  { id: "sport", provision: "sport" },
  { id: "culture", provision: "cultuur" },
  { id: "swimming", provision: "zwemles" },
  { id: "birthday", provision: "verjaardag" },
  { id: "outing", provision: "uitje" },
  { id: "clothes", provision: "winterkleding" },
  { id: "childcare", provision: "opvang-smi" },
];
