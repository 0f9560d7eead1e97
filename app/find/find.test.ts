import { describe, expect, it } from "vitest";
import type { Language } from "#app/platform/languages.ts";
import { find } from "./find.ts";
import { vocabularyOf } from "./vocabulary.server.ts";

/** Sentences as people type them, with the topic that has to come first and, when told, the first provision. */
const sentences: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nl: [
    ["geen geld voor gym", "child-costs sport"],
    ["Mijn dochter wil op voetbal maar ik kan het niet betalen", "child-costs"],
    ["GYMSCHOENEN", "child-costs sport"],
    ["zwemcontributie", "child-costs sport"],
    ["de ouderbijdrage en het schoolreisje", "child-costs schoolkosten"],
    ["laptop voor de brugklas", "child-costs laptop"],
    ["tweedehands fiets", "child-costs fiets"],
    ["pianolessen", "child-costs cultuur"],
    ["zwemles", "child-costs zwemles"],
    ["hij is jarig en ik heb geen kado", "child-costs verjaardag"],
    ["een keer op vakantie met de kinderen", "child-costs uitje"],
    ["winterjas", "child-costs winterkleding"],
    ["kinderopvang", "child-costs opvang-smi"],
    ["bijstant", "child-costs"],
    ["uit elkaar", "separation scheidingsgesprek"],
    ["uitelkaar", "separation scheidingsgesprek"],
    ["wij gaan uit elkaar", "separation scheidingsgesprek"],
    ["scheidingspapieren", "separation scheidingsgesprek"],
    ["schijding", "separation scheidingsgesprek"],
    ["ik zie mijn kinderen niet meer door mijn ex", "separation"],
    ["omgangsregeling", "separation bemiddeling"],
    ["co-ouderschap", "separation bemiddeling"],
    ["mijn ouders gaan scheiden", "separation kies"],
    ["ik maak me grote zorgen over mijn zoon", "upbringing jeugdhulp"],
    ["Ze wordt gepest op school", "upbringing jeugdhulp"],
    ["hij gaat al weken niet naar school", "upbringing jeugdhulp"],
    ["driftbuien", "upbringing jeugdhulp"],
    ["gameverslaving", "upbringing jeugdhulp"],
    ["ruzie met mijn puber", "upbringing jeugdhulp"],
    ["ik wil met iemand praten", "upbringing jeugdhulp"],
    ["ben ik zwanger?", "young-parent begeleiding"],
    ["tienermoeder", "young-parent begeleiding"],
    ["kinderwagen en luiers", "young-parent babyuitzet"],
    ["studeren met een kind", "young-parent opvang-studerende-ouder"],
    ["mijn zoon wordt 18", "turning-18 toekomstplan"],
    ["ze wordt binnenkort achttien", "turning-18 toekomstplan"],
    ["ik ben 17 en wil op kamers", "turning-18 toekomstplan"],
    ["zorgverzekering", "turning-18 toekomstplan"],
    ["deurwaarder aan de deur", "other"],
    ["wij worden uit ons huis gezet, huisuitzetting", "other"],
    ["hulp bij het invullen van formulieren", "other"],
  ],
  en: [
    ["no money for sports", "child-costs sport"],
    ["I can't afford football for my kids", "child-costs"],
    ["swimming lessons", "child-costs zwemles"],
    ["school trip", "child-costs schoolkosten"],
    ["my son needs a bike", "child-costs fiets"],
    ["We are splitting up", "separation scheidingsgesprek"],
    ["seperation", "separation scheidingsgesprek"],
    ["I am not allowed to see my child", "separation bemiddeling"],
    ["she is being bullied", "upbringing jeugdhulp"],
    ["my son does not listen", "upbringing jeugdhulp"],
    ["I want someone to talk to", "upbringing jeugdhulp"],
    ["19 and pregnant", "young-parent begeleiding"],
    ["nappies", "young-parent babyuitzet"],
    ["my daughter turns 18", "turning-18 toekomstplan"],
    ["eviction", "other"],
    ["geen geld voor gym", "child-costs sport"],
  ],
  ar: [
    ["لا يوجد مال للرياضة", "child-costs sport"],
    ["ما عندي فلوس", "child-costs"],
    ["دروس السباحة لابنتي", "child-costs zwemles"],
    ["رحلة المدرسه", "child-costs schoolkosten"],
    ["درّاجة", "child-costs fiets"],
    ["عيد ميلاد ابني", "child-costs verjaardag"],
    ["أريد الطلاق", "separation scheidingsgesprek"],
    ["اريد الطلاق", "separation scheidingsgesprek"],
    ["لا أرى أولادي", "separation bemiddeling"],
    ["أنا قلقة على ابني", "upbringing jeugdhulp"],
    ["ابني لا يذهب الى المدرسة", "upbringing jeugdhulp"],
    ["أنا حامل", "young-parent begeleiding"],
    ["ابني سيصبح ١٨ قريبا", "turning-18 toekomstplan"],
    ["عليّ ديون", "other"],
    ["school trip", "child-costs schoolkosten"],
  ],
};

describe.each(Object.entries(sentences))("everyday words in %s", (language, rows) => {
  it.each(rows)("%s -> %s", (text, expected) => {
    const [topic, provision] = expected.split(" ");
    const [first] = find(text, vocabularyOf(language as Language)).topics;
    expect(first?.topic).toBe(topic);
    if (provision) expect(first?.provisions[0]).toBe(provision);
  });
});

describe("what was meant", () => {
  const topicsOf = (text: string) => find(text, vocabularyOf("nl")).topics.map(({ topic }) => topic);

  it("can be more than one thing", () => {
    expect(topicsOf("wij gaan scheiden en ik heb geen geld voor voetbal")).toEqual([
      "child-costs",
      "separation",
    ]);
  });

  it("is nothing when nothing was said, or nothing that we know", () => {
    for (const text of ["", "  ?!", "xyzzy", "goedemorgen", "18 maanden"]) expect(topicsOf(text)).toEqual([]);
  });

  it("follows the phrase where a word alone would mislead", () => {
    expect(topicsOf("uit huis geplaatst")).toEqual(["upbringing"]);
    expect(topicsOf("van school gestuurd")).toEqual(["upbringing"]);
  });
});

describe("danger", () => {
  const isDanger = (text: string, language: Language = "nl") => find(text, vocabularyOf(language)).danger;

  it.each([
    "mijn man slaat mij",
    "Hij heeft me geslagen",
    "geweld thuis",
    "ik wil dood",
    "zelfmoord",
    "zelfmoordgedachten",
    "ik ben in gevaar",
    "wij zijn hier niet veilig",
    "mijn vader bedreigt ons",
    "ik ben bang voor mijn man",
    "he beats me",
    "I want to die",
    "زوجي يضربني",
    "أريد أن أموت",
    "نحن في خطر",
  ])("is heard in %s, whatever the language of the page", (text) => {
    for (const language of ["nl", "en", "ar"] as const) expect(isDanger(text, language)).toBe(true);
  });

  it.each([
    "een geweldige school",
    "hij slaapt slecht",
    "mijn zoon is geslaagd",
    "geen geld voor gym",
    "mijn zoon die 18 wordt",
    "deadline",
    "جدول الضرب",
  ])("is not heard in %s", (text) => {
    expect(isDanger(text)).toBe(false);
  });
});
