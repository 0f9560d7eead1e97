import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What people say who worry about a child, or about themselves. */
export const search: readonly SearchEntry[] = [
  { id: "worries", provision: "jeugdhulp" },
  { id: "behaviour", provision: "jeugdhulp" },
  { id: "schoolTrouble", provision: "jeugdhulp" },
  { id: "arguments", provision: "jeugdhulp" },
  { id: "talking", provision: "jeugdhulp" },
];
