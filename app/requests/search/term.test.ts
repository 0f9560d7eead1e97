import { describe, expect, it } from "vitest";
import { readSearch } from "./term.ts";

describe("what staff type in the search field", () => {
  it.each([
    ["4-3-2013", "2013-03-04"],
    ["04/03/2013", "2013-03-04"],
    ["4 3 2013", "2013-03-04"],
    ["2013-03-04", "2013-03-04"],
    ["4 mrt 2013", "2013-03-04"],
    ["\u200e٤-٣-٢٠١٣", "2013-03-04"],
  ])("%s is a birth date", (typed, date) => {
    expect(readSearch(typed)).toEqual({ kind: "birth-date", dates: [date] });
  });

  it("a year of two digits is of this century or the last", () => {
    expect(readSearch("12-9-18")).toEqual({ kind: "birth-date", dates: ["2018-09-12", "1918-09-12"] });
    expect(readSearch("29-2-18")).toMatchObject({ kind: "text" });
  });

  it.each(["VS-4K7M-9PXR", "vs 4k7m 9pxr", " VS4K7M9PXR "])("%s is a reference", (typed) => {
    expect(readSearch(typed)).toMatchObject({ code: "VS4K7M9PXR" });
  });

  it("takes a word of ten letters for both", () => {
    expect(readSearch("Vereniging")).toMatchObject({
      code: "VERENIGING",
      patterns: expect.arrayContaining(["Vereniging%"]),
    });
  });

  it.each(["van 't Hoff", "İnan", "31-2-2013"])("%s is a name", (typed) => {
    expect(readSearch(typed)).toMatchObject({ kind: "text", code: null });
  });

  it.each(["", " ", "a", "%", "%%%", "_ _", "\0\0\0"])("%j is too little", (typed) => {
    expect(readSearch(typed)).toBeNull();
  });
});
