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
    expect(readSearch(typed)).toEqual({ words: [], dates: [date], phone: null, reference: null });
  });

  it("a year of two digits is of this century or the last", () => {
    expect(readSearch("12-9-18")).toMatchObject({ words: [], dates: ["2018-09-12", "1918-09-12"] });
    expect(readSearch("29-2-18")).toMatchObject({ dates: [] });
  });

  it.each(["Yasmin 4-3-2013", "4-3-2013 yasmin", "Yasmin, geboren 4 maart 2013"])(
    "%s is a name with a birth date",
    (typed) => {
      expect(readSearch(typed)).toMatchObject({
        words: expect.arrayContaining(["yasmin"]),
        dates: ["2013-03-04"],
      });
    },
  );

  it.each(["VS-4K7M-9PXR", "vs 4k7m 9pxr", " VS4K7M9PXR ", "4k7m9pxr"])("%s is a reference", (typed) => {
    expect(readSearch(typed)).toMatchObject({ reference: "4K7M9PXR" });
  });

  it.each(["06 12 34 56 78", "+31 06 12345678", "0612345678"])("%s is a number", (typed) => {
    expect(readSearch(typed)).toMatchObject({ phone: "+31612345678", dates: [] });
  });

  it("takes a word of eight letters for both", () => {
    expect(readSearch("Bouwhuis")).toMatchObject({ words: ["bouwhuis"], reference: "BOUWHUIS" });
  });

  it.each([
    ["van 't Hoff", ["van", "t", "hoff"]],
    ["Amrani, Fatima", ["amrani", "fatima"]],
    ["31-2-2013", ["31", "2", "2013"]],
  ])("%s is words", (typed, words) => {
    expect(readSearch(typed)).toEqual({ words, dates: [], phone: null, reference: null });
  });

  it.each(["", " ", "a", "%", "%%%", "_ _", "\0\0\0"])("%j is too little", (typed) => {
    expect(readSearch(typed)).toBeNull();
  });
});
