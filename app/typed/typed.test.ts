import { describe, expect, it } from "vitest";
import { readAmount } from "./amount.ts";
import { comparableReference, comparableWords } from "./comparable.ts";
import { divideDate, readDate } from "./date.ts";
import { readEmail } from "./email.ts";
import { lengthOf, normaliseCode, normaliseText } from "./normalise.ts";
import { readPhone, showPhone, takesText } from "./phone.ts";
import { readPostcode } from "./postcode.ts";

describe("a text", () => {
  it.each([
    ["marks of direction", "\u202b\u206606 12\u2069\u202c\u200f", "06 12"],
    ["blanks around it, of every kind", "\t\u00a0 Noor \u2003\n", "Noor"],
    ["a soft hyphen and a byte order mark", "\ufeffFa\u00adtima", "Fatima"],
    ["a joiner that joins nothing", "Noor\u200d 1\u200c2", "Noor 12"],
    ["line ends of every system", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a loose accent", "Rene\u0301", "René"],
  ])("loses %s", (_what, typed, meant) => expect(normaliseText(typed)).toBe(meant));

  it.each([
    ["an emoji of several", "👩‍👧"],
    ["the joiner between letters of Persian", "می‌خواهم"],
    ["digits of its own script", "١٢ أكتوبر"],
    ["a dash between words", "maandag – of later"],
    ["a quotation mark that is curled", "O’Brien"],
  ])("keeps %s", (_what, typed) => expect(normaliseText(typed)).toBe(typed));

  it.each([
    ["abc", 3],
    ["e\u0301a", 2],
    ["👩‍👧‍👦👍🏽", 2],
    ["a\nb", 3],
    ["", 0],
  ])("%j has as many letters as people see", (text, length) => expect(lengthOf(text)).toBe(length));
});

describe("a code", () => {
  it.each([
    ["Arabic digits", "١٢", "12"],
    ["Persian digits", "۱۲", "12"],
    ["Devanagari digits", "१२", "12"],
    ["wide digits and letters", "１２ Ｂ", "12 B"],
    ["digits of mathematics", "𝟙𝟚 𝟗", "12 9"],
    ["dashes of a word processor", "a–b—c−d‑e", "a-b-c-d-e"],
    ["blanks of every kind", "12\u2009 \t B", "12 B"],
  ])("reads %s", (_what, typed, plain) => expect(normaliseCode(typed)).toBe(plain));
});

describe("a telephone number", () => {
  it.each([
    ["+31 06 12345678", "+31612345678"],
    ["0031 06 12 34 56 78", "+31612345678"],
    ["+31 (0)6-12345678", "+31612345678"],
    ["06–12345678", "+31612345678"],
    ["\u202a+31612345678\u202c", "+31612345678"],
    ["٠٦ ١٢٣٤٥٦٧٨", "+31612345678"],
    ["(020) 123 45 67", "+31201234567"],
    ["tel:+31612345678", null],
    ["+32 470 12 34 56", "+32470123456"],
    ["+90 532 123 45 67", "+905321234567"],
    ["+31 6 1234567", null],
    ["+31 6 123456789", null],
    ["0612345678 na vijf uur", null],
    ["612345678", null],
    ["06 1234 567", null],
    ["+999 123456", null],
    ["112", null],
    ["", null],
  ])("%j is %j", (typed, number) => expect(readPhone(typed)).toBe(number));

  it.each(["+31612345678", "+31201234567", "+32470123456", "+905321234567", "+4915112345678"])(
    "%s is shown as something that is read back as the same",
    (number) => expect(readPhone(showPhone(number))).toBe(number),
  );

  it("takes texts when it is a Dutch mobile one", () => {
    expect(takesText("+31612345678")).toBe(true);
    expect(takesText("+31201234567")).toBe(false);
    expect(takesText("+32470123456")).toBe(false);
  });
});

describe("a date", () => {
  const boxes = ([day = "", month = "", year = ""]: readonly string[]) => readDate({ day, month, year });

  it.each([
    [["١٢", "٩", "٢٠١٨"], "2018-09-12"],
    [["12", "mei", "2018"], "2018-05-12"],
    [["12", "Sep.", "2018"], "2018-09-12"],
    [["12", "sept", "2018"], "2018-09-12"],
    [["12", "mrt", "2018"], "2018-03-12"],
    [["12", "March", "2018"], "2018-03-12"],
    [["12", "سبتمبر", "2018"], "2018-09-12"],
    [["12", "أيلول", "2018"], "2018-09-12"],
    [["12-9-2018"], "2018-09-12"],
    [["", "12/09/2018"], "2018-09-12"],
    [["", "", "12 september 2018"], "2018-09-12"],
    [["zaterdag 1 september 2018"], "2018-09-01"],
    [["za. 1-9-2018"], "2018-09-01"],
    [["السبت، 1 سبتمبر 2018"], "2018-09-01"],
    [["2018-09-12"], "2018-09-12"],
    [["12092018"], "2018-09-12"],
    [["\u200f12.9.2018\u200f"], "2018-09-12"],
  ] as const)("%j is %s", (typed, iso) => expect(boxes(typed)).toEqual({ iso }));

  it.each([
    [["12", "ju", "2018"], "invalid"],
    [["12", "ma", "2018"], "invalid"],
    [["31", "feb", "2018"], "invalid"],
    [["0", "5", "2018"], "invalid"],
    [["12-9-18"], "year"],
    [["Yasmin 12-9-2018"], "year"],
    [["12"], "year"],
    [["\u200f", " ", "\u00a0"], "required"],
  ] as const)("%j is refused: %s", (typed, problem) => expect(boxes(typed)).toEqual({ problem }));

  it("is divided with a short year for whoever searches", () =>
    expect(divideDate("12-9-18")).toEqual({ day: "12", month: "9", year: "18" }));
});

describe("an amount", () => {
  it.each([
    ["1600 euro", 160000],
    ["1600,–", 160000],
    ["1600,--", 160000],
    ["€\u00a01.600,-", 160000],
    ["EUR 1600", 160000],
    ["1600 euro per maand", 160000],
    ["١٦٠٠", 160000],
    ["١٬٦٠٠٫٥٠", 160050],
    ["1 600", 160000],
    ["1 600,50 €", 160050],
    ["-0", 0],
  ])("%j is %d cents", (typed, cents) => expect(readAmount(typed)).toEqual({ cents }));

  it.each([
    ["−5", "negative"],
    ["-1.600,50", "negative"],
    ["1600 of 1700", "invalid"],
    ["euro", "required"],
    ["5-6", "invalid"],
    ["1600 1", "invalid"],
    ["100.001", "tooMuch"],
  ])("%j is refused: %s", (typed, problem) => expect(readAmount(typed)).toEqual({ problem }));
});

describe("a postcode", () => {
  it.each([
    ["1234 ab\t", "1234 AB"],
    ["\u200e1234\u00a0AB", "1234 AB"],
    ["١٢٣٤ AB", "1234 AB"],
    ["１２３４ＡＢ", "1234 AB"],
    ["1234-AB", "1234 AB"],
    ["1234 SA", null],
    ["0123 AB", null],
    ["12345 AB", null],
  ])("%j is %j", (typed, code) => expect(readPostcode(typed)).toBe(code));
});

describe("an e-mail address", () => {
  it.each([
    ["naam\u200b@voorbeeld.nl", "naam@voorbeeld.nl"],
    [" mailto:naam@voorbeeld.nl", "naam@voorbeeld.nl"],
    ["Naam+werk@Voorbeeld.NL", "Naam+werk@voorbeeld.nl"],
    ["naam@münchen.example", "naam@xn--mnchen-3ya.example"],
    ["naam@voorbeeld.nl/", null],
    ["naam@voorbeeld.nl:25", null],
    ["naam@@voorbeeld.nl", null],
    ["fátima@voorbeeld.nl", null],
    [".naam@voorbeeld.nl", null],
    ["na..am@voorbeeld.nl", null],
    ["naam@voorbeeld", null],
    ["naam@127.0.0.1", null],
    ["naam@-voorbeeld.nl", null],
    ["naam@voorbeeld_b.nl", null],
    [`naam@${"a".repeat(64)}.nl`, null],
    ["naam@voorbeeld.nl, ander@voorbeeld.nl", null],
  ])("%j is %j", (typed, address) => expect(readEmail(typed)).toBe(address));
});

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
    ["Bakker-Smit", ["bakker", "smit"]],
    ["O’Brien en O'Brien", ["obrien", "en", "obrien"]],
    ["Yılmaz, İnan", ["yilmaz", "inan"]],
    ["Straße Łukasz Ærø", ["strasse", "lukasz", "aero"]],
  ])("%s", (text, words) => expect(comparableWords(text)).toEqual(words));
});

describe("a reference", () => {
  it.each([
    ["VS-4K7M-9PXR", "4K7M9PXR"],
    ["vs 4k7m 9pxr", "4K7M9PXR"],
    ["4k7m-9pxr", "4K7M9PXR"],
    ["4k7m", null],
    ["van 't Hoff", null],
    ["Amrani, Fatima", null],
  ])("%s is %s", (typed, code) => expect(comparableReference(typed)).toBe(code));
});
