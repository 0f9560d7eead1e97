import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { settleTokens } from "./tokens.postcss.mjs";

const settle = async (css: string) =>
  (await postcss([settleTokens()]).process(css, { from: undefined })).css.replace(/\s+/g, " ").trim();

describe("settleTokens", () => {
  it("gives a token that no rule sets its fallback", async () => {
    expect(await settle("a { color: var(--utrecht-x, var(--utrecht-y, red)) }")).toBe("a { color: red }");
  });

  it("fills in a token that the theme sets once", async () => {
    expect(
      await settle(":root { --utrecht-x: var(--city-red); --city-red: red } a { color: var(--utrecht-x) }"),
    ).toBe(":root { --city-red: red } a { color: var(--city-red) }");
  });

  it("leaves a token that is set again somewhere else", async () => {
    const css = ":root { --utrecht-x: red } .b { --utrecht-x: blue } a { color: var(--utrecht-x) }";
    expect(await settle(css)).toBe(css);
  });

  it("leaves a token whose value hangs on one that is set again somewhere else", async () => {
    const css =
      ":root { --utrecht-x: var(--utrecht-y); --utrecht-y: red } .b { --utrecht-y: blue } a { color: var(--utrecht-x) }";
    expect(await settle(css)).toBe(css);
  });

  it("drops only the fallback when that has no value", async () => {
    const css = ".b { --_y: red; border-color: var(--_y, var(--utrecht-none)) }";
    expect(await settle(css)).toBe(".b { --_y: red; border-color: var(--_y) }");
  });

  it("unsets a property whose token has no value, as a browser does", async () => {
    expect(await settle("a { margin: calc(2 * var(--utrecht-none)) }")).toBe("a { margin: unset }");
  });

  it("drops a token that has no value or that nothing reads", async () => {
    expect(await settle("a { --_x: var(--utrecht-none); --_z: 1px; color: var(--_x, red) }")).toBe(
      "a { color: red }",
    );
  });
});
