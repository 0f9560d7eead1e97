import { readFileSync, readdirSync } from "node:fs";

/** Every text of a language by its key: "result:reasons.age", "privacy.items.0" for a line of a list. */
export type Texts = ReadonlyMap<string, string>;

/** Forms of a text that Dutch has for its tones; another language may do with one. */
const tones = ["_je", "_grandparent", "_for"];

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Forms in which a language says the number in a word of its own: "twee dagen" is one word in Arabic. */
const mayHideCount = /_(zero|one|two)$/;

/** All texts of a catalogue, as `readCatalogue` gives it. */
export function textsOf(catalogue: Readonly<Record<string, object>>): Texts {
  return new Map(Object.entries(catalogue).flatMap(([namespace, tree]) => leaves(tree, `${namespace}:`)));
}

function leaves(tree: object, start: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === "object" && value !== null
      ? leaves(value, `${start}${key}.`)
      : [[`${start}${key}`, String(value)]],
  );
}

/** The key that code asks for: without the form of a number and without the tone. */
export function askedKey(key: string): string {
  const whole = key.replace(pluralForm, "");
  const tone = tones.find((form) => whole.endsWith(form));
  return tone ? whole.slice(0, -tone.length) : whole;
}

/** What a language lacks, has too much, or says with other values than Dutch. Dutch itself can be compared too. */
export function differencesFromDutch(dutch: Texts, other: Texts, language: string): string[] {
  const expected = expectedKeys(dutch, language);
  const missing = [...expected.keys()].filter((key) => !other.has(key) && !hasTone(key));
  const surplus = [...other.keys()].filter((key) => !expected.has(key));
  const values = [...other].filter(([key, text]) => {
    const model = expected.get(key);
    return model !== undefined && !sameValues(model, text, key);
  });
  return [
    ...missing.map((key) => `${key} is missing in ${language}`),
    ...surplus.map((key) => `${key} is in ${language} and not in Dutch`),
    ...values.map(([key]) => `${key} does not use the values of the Dutch text in ${language}`),
  ];
}

/** The keys a language has to have, with the Dutch text whose values they use. */
function expectedKeys(dutch: Texts, language: string): ReadonlyMap<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Map(
    [...dutch].flatMap(([key, text]): [string, string][] => {
      const base = key.replace(pluralForm, "");
      if (base === key) return [[key, text]];
      const model = dutch.get(`${base}_other`) ?? text;
      return forms.map((form) => [`${base}_${form}`, model]);
    }),
  );
}

/** Texts in a tone that have no text for everybody else beside them, to which another language falls back. */
export function lonelyTones(texts: Texts): string[] {
  return [...texts.keys()].filter((key) => {
    const plain = key.replace(/_(je|grandparent|for)(?=_|$)/, "");
    return plain !== key && !texts.has(plain);
  });
}

function hasTone(key: string): boolean {
  return tones.some((tone) => key.replace(pluralForm, "").endsWith(tone));
}

function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ""))].sort();
}

function sameValues(model: string, text: string, key: string): boolean {
  const free = mayHideCount.test(key) ? ["count"] : [];
  const strict = (list: string[]) => list.filter((name) => !free.includes(name)).join();
  return strict(valuesIn(model)) === strict(valuesIn(text));
}

/** Texts that are empty, have a stray bracket or space, or turn the reading direction without turning it back. */
export function malformedTexts(texts: Texts): string[] {
  return [...texts].flatMap(([key, text]) => {
    const rest = text.replace(/\{\{\w+\}\}/g, "");
    if (text.trim() === "") return [`${key} is empty`];
    if (/[{}]/.test(rest)) return [`${key} has a bracket that belongs to no value`];
    if (text !== text.trim() || / {2}/.test(text)) return [`${key} has a space too many`];
    if (/<\w|&\w+;/.test(text)) return [`${key} has markup in it`];
    if (!isolatesClose(text)) return [`${key} turns the reading direction and does not turn it back`];
    return [];
  });
}

function isolatesClose(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
    open += mark === "\u2069" ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** Values that keep their place by themselves: numbers, dates, words of the language, and what formats isolate. */
const steadyValues = [
  ...[
    "count",
    "number",
    "total",
    "current",
    "minutes",
    "longest",
    "excess",
    "from",
    "to",
    "date",
    "day",
    "days",
    "time",
  ],
  ...["language", "type", "title", "page", "exit", "reason", "provision"],
  ...["names", "departments", "provisions", "amount", "limit", "income"],
];

/**
 * Values of people and of Dutch (a name, a street, a phone number) in texts that run from right to left, which
 * would turn the words around them. They have to stand between U+2066 or U+2068 and U+2069.
 */
export function looseValues(texts: Texts): string[] {
  return [...texts].flatMap(([key, text]) => {
    if (!/\p{Script=Arabic}|[\u2066-\u2069]/u.test(text)) return [];
    const outside = text.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "");
    const loose = valuesIn(outside).filter((value) => !steadyValues.includes(value));
    return loose.map((value) => `${key} lets {{${value}}} turn the words around it`);
  });
}

/** Keys that a file has twice, of which the first is lost without a word. */
export function hasDoubleKeys(json: string): boolean {
  const written = json.match(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)?.length ?? 0;
  return written !== countKeys(JSON.parse(json));
}

/** Two spaces for each step, nothing behind a line, one new line at the end: so that changes are read as changes. */
export function isIndented(json: string): boolean {
  return /^(( {2})*\S([^\r\n]*\S)?\n)+$/.test(json) && !json.includes("\t");
}

function countKeys(tree: unknown): number {
  if (typeof tree !== "object" || tree === null) return 0;
  const own = Array.isArray(tree) ? 0 : Object.keys(tree).length;
  return Object.values(tree).reduce((sum: number, value) => sum + countKeys(value), own);
}

/** Folders of `locales/`, and the files in them with their text. */
export function languageFolders(): string[] {
  return readdirSync("locales").sort();
}

export function localeFiles(): { path: string; json: string }[] {
  return languageFolders().flatMap((language) =>
    readdirSync(`locales/${language}`).map((name) => {
      const path = `locales/${language}/${name}`;
      return { path, json: readFileSync(path, "utf8") };
    }),
  );
}
