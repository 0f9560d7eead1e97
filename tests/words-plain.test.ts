import { describe, expect, it } from "vitest";
import { dutchOnly, readCatalogue } from "#app/i18n/words.server.ts";
import { longestSentence, plainProblems, type Exception } from "./support/words-plain.ts";
import { textsOf, type Texts } from "./support/words.ts";

/** Texts for families that may break a rule, each with its reason. */
const exceptions: readonly Exception[] = [
  {
    key: "conversation:types.gesprek-kind-of-jongere",
    rule: "tone",
    why: "Only a child or young person gets this appointment.",
  },
  ...[
    "pages.over/jou.title",
    "pages.over/jou.hint",
    "questions.whoMayKnow.label",
    "questions.whoMayKnow.shown.both-parents",
  ].map((key) => ({ key: `wegwijzer-jeugd:${key}`, rule: "tone", why: "Only the young are asked this." })),
  ...["title", "text"].map((key) => ({
    key: `start:young.${key}`,
    rule: "tone",
    why: "The door for the young, on a page for everybody.",
  })),
  ...[
    "lead",
    "us.text",
    "parents.items.0",
    "parents.items.1",
    "parents.items.2",
    "parents.items.3",
    "adult.title",
    "adult.text",
  ].map((key) => ({ key: `young:${key}`, rule: "tone", why: "A page for the young alone." })),
];

/** What people may type, which is never shown. */
const typed = /^[a-z-]+:words\./;

const forFamilies = new Map(
  [...textsOf(readCatalogue("nl"))].filter(
    ([key]) => !dutchOnly.includes(key.split(":")[0] ?? "") && !typed.test(key),
  ),
);
const texts = (entries: Record<string, string>): Texts => new Map(Object.entries(entries));

describe("Dutch for families", () => {
  it("is plain: short sentences, no words that people misread, one tone", () => {
    expect(plainProblems(forFamilies, exceptions)).toEqual([]);
  });
});

describe("the check of plain Dutch", () => {
  const words = (count: number) => Array.from({ length: count }, () => "woord").join(" ");

  it.each([
    ["Wij hebben uw aanvraag ontvangen.", "ontvangen"],
    ["Wat is uw netto inkomen?", "netto"],
    ["Hoe hoog is de contributie?", "contributie"],
    ["Stuur een bewijs mee.", "bewijs"],
    ["U heeft een lopende aanvraag.", "lopend"],
    ["Het Jeugdfonds betaalt.", "fund"],
    ["Dat staat in de Participatiewet.", "law"],
    ["De triage is klaar.", "staff"],
    ["Bijv. een leraar.", "short"],
    ["Dat is 120 % van de norm.", "percent"],
    [`${words(longestSentence + 1)}.`, "long"],
    ["Wat wil je weten?", "tone"],
  ])("finds in %j: %s", (text, rule) => {
    expect(plainProblems(texts({ "a:b": text }), [])).toEqual([`a:b (${rule}): ${text}`]);
  });

  it("finds the wrong tone in a text for the young", () => {
    expect(plainProblems(texts({ "a:b_je": "Wat wilt u weten?" }), [])).toHaveLength(1);
    expect(plainProblems(texts({ "a:b_je": "Wat wil je weten?" }), [])).toEqual([]);
  });

  it("lets plain texts be", () => {
    const plain = [`${words(longestSentence)}. ${words(longestSentence)}?`, "U mag je-woorden niet: ujen."];
    expect(
      plainProblems(texts({ "a:b": plain[0] ?? "", "a:c": "Uw kind krijgt {{amount}} per jaar." }), []),
    ).toEqual([]);
  });

  it("knows exceptions, and those that nothing needs", () => {
    const exception = { key: "a:b", rule: "tone", why: "For the young." };
    expect(plainProblems(texts({ "a:b": "Ben jij 12?" }), [exception])).toEqual([]);
    expect(plainProblems(texts({ "a:b": "Bent u 12?" }), [exception])).toEqual([
      "a:b (tone) needs no exception",
    ]);
  });
});
