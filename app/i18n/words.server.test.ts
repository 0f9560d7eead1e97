import { describe, expect, it } from "vitest";
import { languages } from "#app/platform/languages.ts";
import { wordsFor } from "./words.server.ts";

const { t, say } = wordsFor("nl");

describe("a text", () => {
  it("shows its values as they are, the second time others", () => {
    expect(t("municipality", { name: "<Zuid & Noord>" })).toContain("<Zuid & Noord>");
    expect(t("municipality", { name: "Oost" })).toContain("Oost");
    expect(t("municipality", { name: "Oost" })).not.toContain("Zuid");
  });

  it("takes the form of its count", () => {
    expect(t("errors.summary", { count: 1 })).not.toBe(t("errors.summary", { count: 2 }));
  });

  it.each(languages)("has in %s the same form for a count whether it was asked before or not", (language) => {
    const words = wordsFor(language);
    const counts = [0, 1, 2, 3, 10, 11, 100, 101];
    const ages = counts.map((count) => words.t("child.age", { count }));
    expect(counts.toReversed().map((count) => words.t("child.age", { count }))).toEqual(ages.toReversed());
    for (const count of [3, 10, 11, 100]) expect(words.t("child.age", { count })).toContain(String(count));
  });

  it("takes the six forms of Arabic", () => {
    const { t: arabic } = wordsFor("ar");
    const forms = [0, 1, 2, 3, 11, 100].map((count) => arabic("child.age", { count }).replace(/\d+/, ""));
    expect(new Set(forms).size).toBeGreaterThan(3);
  });

  it("is not shown with a gap in it", () => {
    expect(() => say("common:municipality")).toThrow("{{name}}");
  });

  it("that is missing is named", () => {
    expect(() => say("common:noSuchText")).toThrow("noSuchText");
  });

  it("addresses the young in their own way, and others not", () => {
    expect(wordsFor("nl", "je").t("check:hint")).toMatch(/\bje\b/);
    expect(t("check:hint")).not.toMatch(/\bje\b/);
  });
});
