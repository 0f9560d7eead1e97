import type { SearchEntry } from "#app/schemes/contract/search-entry.ts";

/** What young parents say. */
export const search: readonly SearchEntry[] = [
  { id: "pregnant", provision: "begeleiding" },
  { id: "baby", provision: "babyuitzet" },
  { id: "studyingParent", provision: "opvang-studerende-ouder" },
];
