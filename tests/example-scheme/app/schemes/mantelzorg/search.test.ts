import { expect, test } from "vitest";
import { find } from "#app/find/find.ts";
import { vocabularyOf } from "#app/find/vocabulary.server.ts";
import { schemeFor } from "#app/routes/citizen/scheme/view.server.ts";

test.each([
  ["ik moet voor mijn zieke moeder zorgen", "mantelzorg-gesprek"],
  ["een zorgmaatje voor mijn zoon", "zorgmaatje"],
])("%s leads to %s", (text, provision) => {
  const [first] = find(text, vocabularyOf("nl")).topics;
  expect(first?.provisions[0]).toBe(provision);
  expect(first && schemeFor(first)?.id).toBe("mantelzorg");
});
