import { describe, expect, it } from "vitest";
import type { Answers } from "#app/intake/answers.ts";
import { newKey } from "./crypto.server.ts";
import type { Draft } from "./drafts.server.ts";
import { flow } from "#app/intake/flow.ts";
import { seenField } from "#app/intake/forms.ts";
import { answeredElsewhere, seenMark } from "./seen.server.ts";
import { stopPath } from "#app/intake/walk.ts";

const key = newKey();
const page = flow.pages.find(({ path }) => path === "postcode")!;
const stop = { page, person: null, path: stopPath(page, null), answered: false };
const at = (answers: Answers, ownKey = key) => {
  const draft: Draft = { id: "d", key: ownKey, answers, version: 1, expiresAt: "", requestId: null };
  return { draft, stop };
};
const formOf = (seen?: string) => {
  const form = new FormData();
  if (seen !== undefined) form.set(seenField, seen);
  return form;
};

describe("the mark of what a page was made with", () => {
  const before = at({ postcode: "1234 AB" });

  it("follows the answers of that page and no others", () => {
    expect(seenMark(before)).toMatch(/^[\w-]{8}$/);
    expect(seenMark(at({ postcode: "1234 AB", role: "parent" }))).toBe(seenMark(before));
    expect(seenMark(at({ postcode: "1234 CD" }))).not.toBe(seenMark(before));
    expect(seenMark(at({}))).not.toBe(seenMark(at({ postcode: null })));
  });

  it("of the same answer in another draft is another one", () => {
    expect(seenMark(at({ postcode: "1234 AB" }, newKey()))).not.toBe(seenMark(before));
  });
});

describe("a form", () => {
  const saved = at({ postcode: "1234 CD" });
  const stale = formOf(seenMark(at({ postcode: "1234 AB" })));

  it("that would replace an answer it never showed is held back", () => {
    expect(answeredElsewhere(saved, stale, { postcode: "1234 EF" })).toBe(true);
    expect(answeredElsewhere(saved, formOf("nonsense"), { postcode: "1234 EF" })).toBe(true);
    expect(answeredElsewhere(saved, formOf(seenMark(at({}))), { postcode: "1234 EF" })).toBe(true);
  });

  it.each([
    ["saw the answer that it changes", saved, formOf(seenMark(saved)), "1234 EF"],
    ["says what is saved already", saved, stale, "1234 CD"],
    ["finds the question open again", at({}), stale, "1234 EF"],
    ["has no mark", saved, formOf(), "1234 EF"],
  ])("that %s goes on", (_why, now, form, postcode) => {
    expect(answeredElsewhere(now, form, { postcode })).toBe(false);
  });
});
