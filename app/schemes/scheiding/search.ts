import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What people say whose family comes apart. */
export const search: readonly SearchEntry[] = [
  { id: "separating", provision: "scheidingsgesprek" },
  { id: "agreements", provision: "bemiddeling" },
  { id: "divided", provision: "kies" },
];
