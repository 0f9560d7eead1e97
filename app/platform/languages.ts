/**
 * Adults are addressed as "u", the young as "je". For a grandparent, and for somebody who fills in for a family that
 * is not their own ("for"), a few texts are about the parents or that family.
 */
export type Tone = "u" | "je" | "grandparent" | "for";

/** The languages of the loket: exactly the folders in `locales/`. Dutch has no prefix in the URL. */
export const languages = ["nl", "en", "ar"] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = "nl";

const namesAndDirections: Record<Language, { name: string; dutchName: string; dir: "ltr" | "rtl" }> = {
  nl: { name: "Nederlands", dutchName: "Nederlands", dir: "ltr" },
  en: { name: "English", dutchName: "Engels", dir: "ltr" },
  ar: { name: "العربية", dutchName: "Arabisch", dir: "rtl" },
};

/** The language's name in itself and in Dutch, and its direction. */
export function describeLanguage(language: Language) {
  return namesAndDirections[language];
}

/** Splits "/en/aanvraag" into the language and the path without it. Unknown prefixes stay in the path. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const [, first = "", ...rest] = path.split("/");
  const language = languages.find((known) => known === first && known !== defaultLanguage);
  return language ? { language, path: `/${rest.join("/")}` } : { language: defaultLanguage, path };
}

/** A path in a language: "/en/aanvraag" or, in Dutch, "/aanvraag". */
export function inLanguage(language: Language, path: string): string {
  return language === defaultLanguage ? path : `/${language}${path === "/" ? "" : path}`;
}
