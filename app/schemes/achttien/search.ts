import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What people say around an eighteenth birthday. */
export const search: readonly SearchEntry[] = [
  { id: "eighteen", provision: "toekomstplan" },
  { id: "ownFeet", provision: "toekomstplan" },
];
