import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What people say who care for somebody at home. */
export const search: readonly SearchEntry[] = [
  { id: "caring", provision: "mantelzorg-gesprek" },
  { id: "buddy", provision: "zorgmaatje" },
];
