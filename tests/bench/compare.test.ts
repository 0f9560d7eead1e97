import { describe, expect, it } from "vitest";
import { compared, type Round, tooDear } from "./compare.ts";
import { parts } from "./rounds.ts";

/** A round in which the plain form spends one millisecond on a request, and the loket so many on each of a part. */
function round(...times: readonly number[]): Round {
  const loket = Object.keys(parts).map((name, index) => {
    const requests = 10 * (index + 1);
    return [name, { requests, cpuMs: requests * (times[index] ?? NaN) }] as const;
  });
  return { plain: { requests: 100, cpuMs: 100 }, loket: new Map(loket) };
}

describe("the comparison with a plain form", () => {
  it("weighs the parts of a journey by their requests", () => {
    const { questions, journey, parts: each } = compared([round(1, 2, 3, 4)]);
    expect(questions.median).toBe((10 * 1 + 30 * 3) / 40);
    expect(journey.median).toBe((10 * 1 + 20 * 2 + 30 * 3 + 40 * 4) / 100);
    expect(each.map(({ median }) => median)).toEqual([1, 2, 3, 4]);
  });

  it("takes the round in the middle", () => {
    const { questions } = compared([round(9, 9, 9, 9), round(1, 1, 1, 1), round(2, 2, 2, 2)]);
    expect(questions).toMatchObject({ median: 2, least: 1, most: 9 });
  });

  it("says what is too dear, and what nobody measured", () => {
    expect(tooDear(compared([round(1.6, 2, 1.6, 2)]))).toEqual([]);
    expect(tooDear(compared([round(1.7, 1, 1.7, 1)])).join()).toContain("question pages: 1.70");
    expect(tooDear(compared([round(1, 3, 1, 3)])).join()).toContain("the whole journey: 2.2");
    expect(tooDear(compared([round(NaN, NaN, NaN, NaN)]))).toHaveLength(2);
  });
});
