import { describe, expect, test } from "vitest";
import { voorbeeldstad } from "#app/municipality/voorbeeldstad/index.ts";
import { family } from "#tests/support/personas.ts";
import { minutesOf } from "./conversation.ts";
import { partsOf } from "./parts.ts";

const on = "2026-11-24";

describe("the reasons of a part", () => {
  test("name a rule once, however many provisions it brought", () => {
    const requests = ["laptop:c1", "sport:c1"];
    const parts = partsOf({ facts: family(), requests, policy: voorbeeldstad, on }, "green");
    expect(parts).toEqual([
      { department: "meedoen", provisions: requests, reasons: [{ rule: "part-asked-for", version: 1 }] },
    ]);
  });

  test("name every rule that brought something", () => {
    const policy = { ...voorbeeldstad, tasks: { ...voorbeeldstad.tasks, housing: "meedoen" } };
    const facts = family({ home: "friends" });
    const parts = partsOf({ facts, requests: ["sport:c1"], policy, on }, "green");
    const rules = parts.map(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(rules).toEqual([["part-asked-for", "part-no-own-home"]]);
  });
});

test("a conversation that the municipality does not have is an error", () => {
  const policy = { ...voorbeeldstad, conversationTypes: [] };
  expect(() => minutesOf("belgesprek", policy, false)).toThrow('no conversation type "belgesprek"');
});
