import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { topics } from "#app/schemes/contract/facts.ts";
import { walkThrough, type Pick } from "#tests/support/typed-answers.ts";
import { answerKey } from "./answers.ts";
import { flow } from "./flow.ts";
import { walk } from "./walk.ts";

const on = "2026-11-24";

/** Random but repeatable: the same numbers answer the same way. */
function pickFrom(numbers: readonly number[]): Pick {
  let used = 0;
  return (size) => (numbers[used++ % numbers.length] ?? 0) % size;
}

const anyone = fc.record({
  topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1 }),
  numbers: fc.array(fc.nat(100_000), { minLength: 60, maxLength: 120 }),
});

describe("the flow, with random answers", () => {
  it("always has a next page and ends at the check page", () => {
    fc.assert(
      fc.property(anyone, ({ topics: chosen, numbers }) => {
        const { way } = walkThrough({ topics: chosen }, pickFrom(numbers), voorbeeldstad, on);
        expect(way.next.path).toBe("controleren");
      }),
      { numRuns: 600 },
    );
  });

  it("never asks the same twice, and has no page that asks nothing but those that tell something", () => {
    fc.assert(
      fc.property(anyone, ({ topics: chosen, numbers }) => {
        const { way } = walkThrough({ topics: chosen }, pickFrom(numbers), voorbeeldstad, on);
        const asked = way.stops.flatMap((stop) => stop.page.asks.map((id) => answerKey(id, stop.person)));
        expect(asked).toHaveLength(new Set(asked).size);
        expect(new Set(way.stops.map((stop) => stop.path)).size).toBe(way.stops.length);
        for (const stop of way.stops)
          expect(stop.page.asks.length > 0 || stop.page.screen !== undefined).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("lets only answers on the current path count, and brings them back when an early answer is changed back", () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...topics), ({ topics: chosen, numbers }, other) => {
        const { way, answers } = walkThrough({ topics: chosen }, pickFrom(numbers), voorbeeldstad, on);
        const elsewhere = walk(flow.pages, { ...answers, topics: [other] }, voorbeeldstad, on);
        const onPath = new Set(
          elsewhere.stops.flatMap((stop) => stop.page.asks.map((id) => answerKey(id, stop.person))),
        );
        for (const key of Object.keys(elsewhere.answers)) expect(onPath.has(key)).toBe(true);
        const back = walk(flow.pages, { ...elsewhere.answers, ...answers }, voorbeeldstad, on);
        expect(back.answers).toEqual(way.answers);
        expect(back.facts).toEqual(way.facts);
      }),
      { numRuns: 300 },
    );
  });

  it("adds only a second scheme's own questions when it is chosen too", () => {
    const old = 17;
    const first: Pick = (_size, _stop, question) => (question.id === "childBirthDate" ? old : 0);
    const alone = walkThrough({ topics: ["child-costs"] }, first, voorbeeldstad, on).paths;
    const both = walkThrough({ topics: ["child-costs", "turning-18"] }, first, voorbeeldstad, on).paths;
    expect(alone.filter((path) => !both.includes(path))).toEqual([]);
    expect(both.filter((path) => !alone.includes(path))).toEqual(["later-18", "plan/steun", "plan/wens"]);
  });
});
