import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { children } from "./children.ts";
import { oneOf, someOf, yesOrNo } from "./choice.ts";
import { optionalEmail, phone, postcode, requiredEmail } from "./contact.ts";
import { date } from "./date.ts";
import { money } from "./money.ts";
import { optionalText, requiredText } from "./text.ts";

/** The value, or the code of what is wrong. */
function read(schema: z.ZodType, typed: unknown): unknown {
  const result = schema.safeParse(typed);
  return result.success ? result.data : { code: result.error.issues[0]?.message };
}

const wrong = (code: string) => ({ code });

describe("money", () => {
  it.each([
    ["1600", 160000],
    ["1.600", 160000],
    ["1600,5", 160050],
    ["1.600,50", 160050],
    ["1600.50", 160050],
    ["1,600.50", 160050],
    ["€ 1.600,-", 160000],
    [" 0 ", 0],
    ["12,34", 1234],
    ["", wrong("required")],
    ["zestienhonderd", wrong("invalid")],
    ["-5", wrong("negative")],
    ["1e3", wrong("invalid")],
    ["1e999", wrong("invalid")],
    ["1.60", 160],
    ["16.00.0", wrong("invalid")],
    ["9999999", wrong("tooMuch")],
    ["9".repeat(50_000), wrong("invalid")],
    [undefined, wrong("required")],
  ])("reads %j", (typed, result) => expect(read(money(), typed)).toEqual(result));
});

describe("a date", () => {
  it.each([
    [["12", "9", "2018"], "2018-09-12"],
    [[" 1", "02 ", "2024"], "2024-02-01"],
    [["29", "2", "2024"], "2024-02-29"],
    [["29", "2", "2023"], wrong("invalid")],
    [["31", "2", "2018"], wrong("invalid")],
    [["0", "1", "2018"], wrong("invalid")],
    [["1", "13", "2018"], wrong("invalid")],
    [["1", "1", "18"], wrong("year")],
    [["", "", ""], wrong("required")],
    [["1", "", "2018"], wrong("invalid")],
    [["x", "1", "2018"], wrong("invalid")],
  ])("reads %j", ([day, month, year], result) => expect(read(date(), { day, month, year })).toEqual(result));
});

describe("a postcode", () => {
  it.each([
    ["1234ab", "1234 AB"],
    [" 1234  AB ", "1234 AB"],
    ["0234 AB", wrong("invalid")],
    ["1234 SS", wrong("invalid")],
    ["1234", wrong("invalid")],
    ["", wrong("required")],
    ["1234\u0000AB", wrong("characters")],
  ])("reads %j", (typed, result) => expect(read(postcode(), typed)).toEqual(result));
});

describe("a telephone number", () => {
  it.each([
    ["06 12 34 56 78", "+31612345678"],
    ["+31 6-12345678", "+31612345678"],
    ["0031612345678", "+31612345678"],
    ["+31 (0)6 12345678", "+31612345678"],
    ["000-123 45 67", wrong("invalid")],
    ["+32 470 12 34 56", "+32470123456"],
    ["12345", wrong("invalid")],
    ["niet bellen", wrong("invalid")],
    ["", wrong("required")],
  ])("reads %j", (typed, result) => expect(read(phone(), typed)).toEqual(result));
});

describe("an e-mail address", () => {
  it.each([
    ["naam@voorbeeld.nl", "naam@voorbeeld.nl"],
    ["", null],
    ["a@b.nl,c@d.nl", wrong("invalid")],
    ['"a b"@c.nl', wrong("invalid")],
    ["a@b.nl\nBcc: c@d.nl", wrong("characters")],
    ["a(comment)@b.nl", wrong("invalid")],
    ["a@b", wrong("invalid")],
    ["a@b..nl", wrong("invalid")],
    [`${"a".repeat(65)}@b.nl`, wrong("invalid")],
  ])("reads %j", (typed, result) => expect(read(optionalEmail(), typed)).toEqual(result));

  it("can be asked for", () => expect(read(requiredEmail(), "")).toEqual(wrong("required")));
});

describe("text", () => {
  it.each([
    ["O'Brien", "O'Brien"],
    ["van 't Hoff", "van 't Hoff"],
    ["فاطمة", "فاطمة"],
    ["王", "王"],
    ["e\u0301", "é"],
    ["👩‍👧", "👩‍👧"],
    ["", wrong("required")],
    ["   ", wrong("required")],
    ["a\u0000b", wrong("characters")],
    ["a\ud800b", wrong("characters")],
    ["a\u202eb", "ab"],
    ["a\nb", wrong("characters")],
    ["x".repeat(81), wrong("tooLong")],
    [["a"], wrong("required")],
  ])("reads %j", (typed, result) => expect(read(requiredText(80), typed)).toEqual(result));

  it("may have lines where they are asked for", () =>
    expect(read(optionalText(80, true), "een\r\ntwee")).toBe("een\ntwee"));
  it("may be left out", () => expect(read(optionalText(80), " ")).toBeNull());
});

describe("children", () => {
  it("keep their keys, and a new child never inherits one", () => {
    const typed = [
      { key: "c1", name: "Yasmin" },
      { key: "c3", name: "" },
      { key: "", name: "Noor" },
      { key: "c1", name: "Adam" },
    ];
    expect(read(children(), typed)).toEqual([
      { key: "c1", name: "Yasmin" },
      { key: "c4", name: "Noor" },
      { key: "c5", name: "Adam" },
    ]);
  });
  it.each([
    [[], "required"],
    [[{ key: "", name: " " }], "required"],
    [[{ key: "__proto__", name: "a\u0000" }], "characters"],
    [Array.from({ length: 13 }, () => ({ key: "", name: "x" })), "tooMany"],
  ])("refuse %j", (typed, code) => expect(read(children(), typed)).toEqual(wrong(code)));
});

describe("choices", () => {
  it("take what is on the list and nothing else", () => {
    expect(read(oneOf(["a", "b"]), "b")).toBe("b");
    expect(read(oneOf(["a", "b"]), "c")).toEqual(wrong("required"));
    expect(read(yesOrNo(), "yes")).toBe(true);
    expect(read(yesOrNo(), "misschien")).toEqual(wrong("required"));
    expect(read(someOf(["a", "b", "none"], "none"), ["a", "b"])).toEqual(["a", "b"]);
    expect(read(someOf(["a", "b", "none"], "none"), ["a", "none"])).toEqual(wrong("exclusive"));
    expect(read(someOf(["a", "b"]), [])).toEqual(wrong("required"));
  });
});

it("reads hostile text of 50 kB in no time", () => {
  const hostile = [
    "9".repeat(50_000),
    `${"a.".repeat(25_000)}@`,
    "+31".repeat(17_000),
    `x${" ".repeat(50_000)}@`,
  ];
  // A pattern that backtracks would not come back within the time of a test.
  for (const typed of hostile) {
    for (const schema of [money(), phone(), postcode(), requiredEmail(), requiredText(80)]) {
      expect(schema.safeParse(typed).success).toBe(false);
    }
  }
});
