import { describe, expect, test } from "vitest";
import { cellAt, cellFrom, cellsOf, startOfCell } from "./cells.ts";

describe("cells of five minutes", () => {
  const first = Date.parse("2026-11-27T09:00:00.000Z") / 300_000;

  test("cover a conversation", () => {
    expect(cellsOf("2026-11-27T09:00:00.000Z", 15)).toEqual([first, first + 1, first + 2]);
  });

  test("count whole at both ends", () => {
    expect(cellsOf("2026-11-27T09:03:00.000Z", 5)).toEqual([first, first + 1]);
    expect(cellsOf("2026-11-27T09:00:00.000Z", 6)).toEqual([first, first + 1]);
  });

  test("lead back to their moment", () => {
    expect(startOfCell(first)).toBe("2026-11-27T09:00:00.000Z");
    expect(cellAt("2026-11-27T09:04:59.999Z")).toBe(first);
    expect(cellFrom("2026-11-27T09:00:00.000Z")).toBe(first);
    expect(cellFrom("2026-11-27T09:00:00.001Z")).toBe(first + 1);
  });

  test("refuse what is no time", () => {
    expect(() => cellsOf("2026-11-27T09:00:00.000Z", 0)).toThrow(RangeError);
    expect(() => cellsOf("2026-11-27T09:00:00.000Z", NaN)).toThrow(RangeError);
    expect(() => cellsOf("tomorrow", 15)).toThrow(RangeError);
  });
});
