import { expect, test } from "vitest";
import { firstContactState, type FirstContactState } from "./first-contact.ts";

test.each<[string, string | null, string, FirstContactState]>([
  ["nobody yet, on the last day", null, "2026-12-01", "open"],
  ["nobody yet, the day after", null, "2026-12-02", "late"],
  ["met on the last day", "2026-12-01", "2026-12-01", "met"],
  ["met on the last day, seen much later", "2026-12-01", "2027-12-01", "met"],
  ["met the day after", "2026-12-02", "2026-12-02", "met-late"],
])("first contact due on 1 December: %s", (_name, metOn, today, state) => {
  expect(firstContactState("2026-12-01", metOn, today)).toBe(state);
});
