import { describe, expect, it } from "vitest";
import { comparableWords } from "#app/typed/comparable.ts";
import { isMisspelt, isSameWord, typedWord } from "./same-word.ts";

describe("a typed word", () => {
  it.each([
    ["scheiding", "scheiding"],
    ["scheidingen", "scheiding"],
    ["zwemcontributie", "contributie"],
    ["والرياضة", "رياضة"],
    ["مدرستي", "مدرسة"],
  ])("%s means %s", (typed, word) => {
    expect(isSameWord(typedWord(comparableWords(typed)[0] ?? ""), comparableWords(word)[0] ?? "")).toBe(true);
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
