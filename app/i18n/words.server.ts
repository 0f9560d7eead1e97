import { readFileSync, readdirSync } from "node:fs";
import { createInstance, type i18n } from "i18next";
import { describeLanguage, languages, type Language } from "./languages.ts";
import type { Tone, Words } from "./words.tsx";

/** Namespaces that only staff see, who work in Dutch: they exist in Dutch alone. */
export const dutchOnly: readonly string[] = ["agenda", "staff", "trial"];

const folder = "locales";
const cache = new Map<string, Words>();

/** Every text of a language, as namespace -> tree. Reads `locales/` below the folder the server runs in. */
export function readCatalogue(language: string): Record<string, object> {
  const files = readdirSync(`${folder}/${language}`).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(`${folder}/${language}/${name}`, "utf8")) as object,
    ]),
  );
}

/**
 * The words of a language, in a tone: texts that differ for the young stand under the same key with "_je". A
 * missing text throws outside production, and shows its key in production.
 */
export function wordsFor(language: Language, tone: Tone = "u"): Words {
  const known = cache.get(`${language} ${tone}`);
  if (known) return known;
  const instance: i18n = createInstance();
  const catalogue = readCatalogue(language);
  if (language !== "nl") {
    const dutch = readCatalogue("nl");
    for (const namespace of dutchOnly) catalogue[namespace] ??= dutch[namespace] ?? {};
  }
  void instance.init({
    lng: language,
    ns: Object.keys(catalogue),
    defaultNS: "common",
    resources: { [language]: catalogue },
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: process.env.NODE_ENV !== "production",
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(
        `No text for ${namespace}:${key} in ${language}. Add it to locales/${language}/${namespace}.json.`,
      );
    },
  });
  const context = tone === "je" ? { context: "je" } : {};
  const { say, has } = remembering(instance, context);
  const words: Words = {
    language,
    dir: describeLanguage(language).dir,
    t: say,
    say,
    has,
    list: (key) => instance.t(key, { ...context, returnObjects: true }) as unknown as string[],
  };
  cache.set(`${language} ${tone}`, words);
  return words;
}

/**
 * Looks a text up once: a page has some sixty, and nearly all are the same every time. Those with values or a
 * count in them are made anew.
 */
function remembering(instance: i18n, context: object): Pick<Words, "say" | "has"> {
  const fixed = new Map<string, string>();
  const filled = new Set<string>();
  const present = new Map<string, boolean>();
  return {
    say: (key, values) => {
      const known = fixed.get(key);
      if (known !== undefined) return known;
      if (!filled.has(key) && values?.["count"] === undefined) {
        const text = instance.t(key, { ...context, skipInterpolation: true });
        if (!text.includes("{{")) {
          fixed.set(key, text);
          return text;
        }
      }
      filled.add(key);
      return instance.t(key, { ...context, ...values });
    },
    has: (key) => {
      const known = present.get(key) ?? instance.exists(key);
      present.set(key, known);
      return known;
    },
  };
}

/** All languages at once: called at start, so that an unreadable file stops the server and not a citizen. */
export function loadAllWords(): void {
  for (const language of languages) wordsFor(language);
}
