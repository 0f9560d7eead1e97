import { readFileSync, readdirSync } from "node:fs";
import { createInstance, type i18n } from "i18next";
import { describeLanguage, languages, type Language } from "#app/platform/languages.ts";
import { isolateNumbers } from "./isolate.ts";
import type { Words } from "./words.tsx";
import type { Tone } from "#app/platform/languages.ts";

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

/** Every text as pages show it: with the Dutch of what staff alone see, and numbers kept together where they would turn. */
export function shownCatalogue(language: Language): Record<string, object> {
  const own = readCatalogue(language);
  const catalogue =
    describeLanguage(language).dir === "rtl"
      ? (eachText(own, isolateNumbers) as Record<string, object>)
      : own;
  if (language === "nl") return catalogue;
  const dutch = readCatalogue("nl");
  for (const namespace of dutchOnly) catalogue[namespace] ??= dutch[namespace] ?? {};
  return catalogue;
}

function eachText(tree: unknown, change: (text: string) => string): unknown {
  if (typeof tree === "string") return change(tree);
  if (Array.isArray(tree)) return tree.map((part) => eachText(part, change));
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, part]) => [key, eachText(part, change)]),
  );
}

/**
 * The words of a language, in a tone: texts that differ in one stand under the same key with its name behind it:
 * "_je". A missing text throws outside production, and shows its key in production.
 */
export function wordsFor(language: Language, tone: Tone = "u"): Words {
  const known = cache.get(`${language} ${tone}`);
  if (known) return known;
  const instance: i18n = createInstance();
  const catalogue = shownCatalogue(language);
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
  const context = tone === "u" ? {} : { context: tone };
  const { say, has, list } = remembering(instance, context, new Intl.PluralRules(language));
  const words: Words = {
    language,
    tone,
    dir: describeLanguage(language).dir,
    t: say,
    say,
    has,
    list,
  };
  cache.set(`${language} ${tone}`, words);
  return words;
}

/**
 * Looks a text up once: a page has some sixty, and a text is the same every time but for the values in it, and for
 * the form that a count asks for in the language.
 */
function remembering(
  instance: i18n,
  context: object,
  plurals: Intl.PluralRules,
): Pick<Words, "say" | "has" | "list"> {
  // i18next has a form of its own for none at all, in every language.
  const formFor = (count: number) => (count === 0 ? "none" : plurals.select(count));
  const templates = new Map<string, Template>();
  const present = new Map<string, boolean>();
  const lists = new Map<string, readonly string[]>();
  return {
    say: (key, values) => {
      const count = values?.["count"] as number | undefined;
      const known = count === undefined ? key : `${key} ${formFor(count)}`;
      let template = templates.get(known);
      if (template === undefined) {
        const counted = count === undefined ? {} : { count };
        template = templateOf(instance.t(key, { ...context, ...counted, skipInterpolation: true }));
        templates.set(known, template);
      }
      if (typeof template === "string") return template;
      return template.map((part, at) => (at % 2 === 0 ? part : shown(values?.[part], part, key))).join("");
    },
    has: (key) => {
      const known = present.get(key) ?? instance.exists(key);
      present.set(key, known);
      return known;
    },
    list: (key) => {
      const known =
        lists.get(key) ?? (instance.t(key, { ...context, returnObjects: true }) as unknown as string[]);
      lists.set(key, known);
      return known;
    },
  };
}

function shown(value: unknown, name: string, key: string): string {
  if (value === undefined && process.env.NODE_ENV !== "production")
    throw new Error(`The text ${key} wants a value for {{${name}}}.`);
  return String(value ?? "");
}

/** A text without values, or what stands between its values (at even places) and their names (at odd ones). */
type Template = string | readonly string[];

function templateOf(text: string): Template {
  const parts = text.split(/\{\{\s*(\w+)\s*\}\}/);
  return parts.length === 1 ? text : parts;
}

/** All languages at once: called at start, so that an unreadable file stops the server and not a citizen. */
export function loadAllWords(): void {
  for (const language of languages) wordsFor(language);
}
