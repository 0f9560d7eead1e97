import { describe, expect, it } from "vitest";
import { describeLanguage, languages, type Language } from "#app/platform/languages.ts";
import { dutchOnly, readCatalogue } from "#app/i18n/words.server.ts";
import {
  differencesFromDutch,
  hasDoubleKeys,
  isIndented,
  languageFolders,
  localeFiles,
  looseValues,
  lonelyTones,
  malformedTexts,
  textsOf,
  type Texts,
} from "./support/words.ts";

const dutch = textsOf(readCatalogue("nl"));
const forFamilies = new Map([...dutch].filter(([key]) => !dutchOnly.includes(key.split(":")[0] ?? "")));
const texts = (entries: Record<string, string>): Texts => new Map(Object.entries(entries));

describe("the languages", () => {
  it("are the folders of locales, no more and no fewer", () => {
    expect(languageFolders()).toEqual([...languages].sort());
  });

  it("have a name in themselves and a direction", () => {
    for (const language of languages) {
      const script = new Intl.Locale(language).maximize().script;
      expect(describeLanguage(language).dir).toBe(script === "Arab" ? "rtl" : "ltr");
      expect(describeLanguage(language).name.trim()).not.toBe("");
    }
  });
});

describe.each(languageFolders())("the texts in %s", (language) => {
  const own = textsOf(readCatalogue(language));

  it("are those of Dutch, with the same values", () => {
    expect(differencesFromDutch(language === "nl" ? dutch : forFamilies, own, language)).toEqual([]);
  });

  it.runIf(language !== "nl")("leave to Dutch what only staff see", () => {
    expect(Object.keys(readCatalogue(language)).filter((namespace) => dutchOnly.includes(namespace))).toEqual(
      [],
    );
  });

  it("have a form for everybody beside each form for the young", () => {
    expect(lonelyTones(own)).toEqual([]);
  });

  it("are whole", () => {
    expect(malformedTexts(own)).toEqual([]);
  });

  it("keep names, streets and numbers of telephones in their place", () => {
    expect(describeLanguage(language as Language).dir === "rtl" ? looseValues(own) : []).toEqual([]);
  });

  it("write numbers in the digits of the letters that people get", () => {
    expect([...own].filter(([, text]) => /[^\P{Nd}0-9]/u.test(text))).toEqual([]);
  });
});

describe("the files", () => {
  it.each(localeFiles())("$path has every key once, and steps of two spaces", ({ json }) => {
    expect(hasDoubleKeys(json)).toBe(false);
    expect(isIndented(json)).toBe(true);
  });
});

describe("the check of a language", () => {
  const model = texts({
    "a:title": "Dag {{name}}",
    "a:items.0": "Een",
    "a:days_one": "{{count}} dag",
    "a:days_other": "{{count}} dagen",
    "a:label": "Wat wilt u?",
    "a:label_je": "Wat wil je?",
  });
  const english = {
    "a:title": "Hello {{name}}",
    "a:items.0": "One",
    "a:days_one": "{{count}} day",
    "a:days_other": "{{count}} days",
    "a:label": "What would you like?",
  };

  it("is content with the same keys, and with one tone", () => {
    expect(differencesFromDutch(model, texts(english), "en")).toEqual([]);
    expect(differencesFromDutch(model, model, "nl")).toEqual([]);
  });

  it("finds what is missing and what is too much", () => {
    const { "a:items.0": _gone, ...rest } = english;
    expect(differencesFromDutch(model, texts({ ...rest, "a:extra": "x" }), "en")).toEqual([
      "a:items.0 is missing in en",
      "a:extra is in en and not in Dutch",
    ]);
  });

  it("finds other values, also a misspelt one", () => {
    const changed = { ...english, "a:title": "Hello {{naam}}", "a:days_other": "days" };
    expect(differencesFromDutch(model, texts(changed), "en")).toEqual([
      "a:title does not use the values of the Dutch text in en",
      "a:days_other does not use the values of the Dutch text in en",
    ]);
  });

  it("asks for each form of a number that a language has", () => {
    expect(differencesFromDutch(model, texts(english), "ar")).toEqual(
      [
        "a:days_zero is missing in ar",
        "a:days_two is missing in ar",
        "a:days_few is missing in ar",
        "a:days_many is missing in ar",
      ].sort((a, b) => order(a) - order(b)),
    );
    const forms = ["zero", "one", "two", "few", "many", "other"].map((form) => [
      `a:days_${form}`,
      "{{count}} يوم",
    ]);
    const arabic = { ...english, ...Object.fromEntries(forms), "a:days_two": "يومان" };
    expect(differencesFromDutch(model, texts(arabic), "ar")).toEqual([]);
  });

  it("finds a text for the young alone", () => {
    expect(lonelyTones(texts({ "a:b_je": "x", "a:days_je_one": "x", "a:days_one": "x" }))).toEqual([
      "a:b_je",
    ]);
  });

  it("finds a Dutch text without its second form", () => {
    expect(
      differencesFromDutch(texts({ "a:days_one": "1 dag" }), texts({ "a:days_one": "1 dag" }), "nl"),
    ).toEqual(["a:days_other is missing in nl"]);
  });

  const order = (problem: string) =>
    new Intl.PluralRules("ar")
      .resolvedOptions()
      .pluralCategories.findIndex((form) => problem.includes(`_${form}`));
});

describe("the check of a text", () => {
  it.each([
    [" ", "is empty"],
    ["Dag {name}", "has a bracket that belongs to no value"],
    ["Dag {{ name }}", "has a bracket that belongs to no value"],
    ["Dag  u", "has a space too many"],
    ["Dag ", "has a space too many"],
    ["<b>Dag</b>", "has markup in it"],
    ["\u2066€ 5", "turns the reading direction and does not turn it back"],
  ])("finds that %j %s", (text, problem) => {
    expect(malformedTexts(texts({ "a:b": text }))).toEqual([`a:b ${problem}`]);
  });

  it("lets whole texts be", () => {
    expect(malformedTexts(texts({ "a:b": "Dag {{name}}. Tot \u2066€ 5\u2069!" }))).toEqual([]);
  });

  it("finds a value that would turn Arabic words around it", () => {
    expect(looseValues(texts({ "a:b": "مع {{name}} و{{street}} حتى {{date}}" }))).toEqual([
      "a:b lets {{name}} turn the words around it",
      "a:b lets {{street}} turn the words around it",
    ]);
    expect(
      looseValues(texts({ "a:b": "مع \u2068{{name}}\u2069 في \u2066{{street}} {{place}}\u2069" })),
    ).toEqual([]);
    expect(looseValues(texts({ "a:b": "Gemeente {{municipality}}" }))).toEqual([]);
  });

  it("finds a file that is not laid out like the others", () => {
    expect(isIndented('{\n  "a": { "b": "1" },\n  "c": ["2"]\n}\n')).toBe(true);
    const bad = ['{\n "a": "1"\n}\n', '{\n\t"a": "1"\n}\n', '{\n  "a": "1" \n}\n', "{}", "{}\n\n", "{}\r\n"];
    expect(bad.filter(isIndented)).toEqual([]);
  });

  it("finds a key that stands twice in a file", () => {
    expect(hasDoubleKeys('{ "a": "1", "b": { "a": "x: \\"y\\": 2" } }')).toBe(false);
    expect(hasDoubleKeys('{ "a": "1", "a": "2" }')).toBe(true);
  });
});
