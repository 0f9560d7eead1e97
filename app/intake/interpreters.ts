/** Languages in which the municipality can arrange an interpreter; "none" when Dutch is fine. */
export const interpreterLanguages = [
  "none",
  "ar",
  "en",
  "es",
  "fa",
  "fr",
  "pl",
  "ru",
  "so",
  "ti",
  "tr",
  "uk",
] as const;
