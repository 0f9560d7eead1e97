import { describe, expect, test } from "vitest";
import type { Answers } from "./answers.ts";
import { readPage } from "./forms.ts";

const on = "2026-11-24";
const stop = (...asks: string[]) => ({
  page: { path: "proef", section: "family" as const, asks },
  person: null,
  path: "proef",
  answered: false,
});

function send(asks: string, entries: readonly (readonly [string, string])[], saved: Answers = {}) {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return readPage(stop(asks), form, on, saved);
}

const rows = (...children: (readonly [string, string])[]) =>
  children.flatMap(([key, name]) => [["children.sleutel", key] as const, ["children", name] as const]);

describe("a child that is added", () => {
  const keys = (saved: Answers) => {
    const read = send("children", rows(["c1", "Aa"], ["", "Cc"]), saved);
    return read.ok && read.answers["children"];
  };
  const taken = [
    { key: "c1", name: "Aa" },
    { key: "c9", name: "Cc" },
  ];

  test.each<[string, Answers]>([
    ["with an answer about it", { "childBirthDate@c8": "2015-01-01" }],
    ["with something to ask for", { requests: ["sport:c1", "sport:c8"] }],
    ["that is on the list still", { children: [{ key: "c8", name: "Bb" }] }],
  ])("never gets the key of one that was taken out, %s", (_what, saved) => {
    expect(keys(saved)).toEqual(taken);
  });

  test("gets the next key otherwise", () => {
    expect(keys({ "childBirthDate@c1": "2015-01-01" })).toEqual([taken[0], { key: "c2", name: "Cc" }]);
    const first = send("children", rows(["", "Aa"]));
    expect(first).toMatchObject({ ok: true, answers: { children: [{ key: "c1", name: "Aa" }] } });
  });

  test("leaves no row behind that nobody typed", () => {
    expect(send("children", rows(["c1", "Aa"])).typed["children"]).toEqual([{ key: "c1", name: "Aa" }]);
  });
});

test("a text that is too long says by how much, counted as people do", () => {
  const read = send("firstName", [["firstName", "👩‍👧".repeat(83)]]);
  expect(read).toMatchObject({
    ok: false,
    errors: [{ questionId: "firstName", code: "tooLong", values: { excess: 3, longest: 80 } }],
  });
  const name = send("children", rows(["", "x".repeat(70)]));
  expect(name).toMatchObject({ errors: [{ code: "tooLong", values: { excess: 10, longest: 60 } }] });
});
