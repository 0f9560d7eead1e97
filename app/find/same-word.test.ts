import { describe, expect, it } from "vitest";
import { wordsIn } from "./normalise.ts";
import { isMisspelt, isSameWord, typedWord } from "./same-word.ts";

describe("the words of a text", () => {
  it.each([
    ["Geen  GELD, voor gym?!", ["geen", "geld", "voor", "gym"]],
    ["crèche café", ["creche", "cafe"]],
    ["can't", ["cant"]],
    ["ex-man", ["ex", "man"]],
    ["مَدْرَسَة", ["مدرسه"]],
    ["أولاد إلى آخر", ["اولاد", "الي", "اخر"]],
    ["ريـــاضة", ["رياضه"]],
    ["١٨ و ۱۸", ["18", "و", "18"]],
    ["", []],
  ])("%s", (text, words) => expect(wordsIn(text)).toEqual(words));

  it("are only the first forty", () => expect(wordsIn("a ".repeat(500))).toHaveLength(40));
});

describe("a typed word", () => {
  it.each([
    ["scheiding", "scheiding"],
    ["scheidingen", "scheiding"],
    ["zwemcontributie", "contributie"],
    ["والرياضة", "رياضة"],
    ["مدرستي", "مدرسة"],
  ])("%s means %s", (typed, word) => {
    expect(isSameWord(typedWord(wordsIn(typed)[0] ?? ""), wordsIn(word)[0] ?? "")).toBe(true);
  });

  it.each([
    ["exact", "ex"],
    ["180", "18"],
    ["zus", "zusje"],
    ["geleerd", "beleefd"],
    ["meiding", "scheiding"],
    ["jas", "das"],
    ["slaapt", "slaat"],
  ])("%s does not mean %s", (typed, word) => expect(isSameWord(typedWord(typed), word)).toBe(false));
});

describe("a word with an error", () => {
  it.each([
    ["echtscheidng", "echtscheiding"],
    ["kledign", "kleding"],
    ["voettbal", "voetbal"],
    ["verjaardah", "verjaardag"],
  ])("%s is %s", (typed, word) => expect(isMisspelt(typedWord(typed), word)).toBe(true));

  it.each([
    ["kledng", "klednig2"],
    ["meiding", "leiding"],
    ["fits", "fiets"],
    ["kldegin", "kleding"],
  ])("%s is not %s", (typed, word) => expect(isMisspelt(typedWord(typed), word)).toBe(false));
});
