import { describe, expect, it } from "vitest";
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
