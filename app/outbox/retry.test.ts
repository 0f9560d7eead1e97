import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { mostAttempts, nextAttempt } from "./retry.ts";

const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
const middling = 0.5;

test.each([
  [1, "2026-11-24T10:01:00.000Z"],
  [2, "2026-11-24T10:02:00.000Z"],
  [3, "2026-11-24T10:04:00.000Z"],
  [9, "2026-11-24T14:16:00.000Z"],
  [10, "2026-11-24T16:00:00.000Z"],
  [11, "2026-11-24T16:00:00.000Z"],
])("after %d attempts the next is at %s", (attempts, next) => {
  expect(nextAttempt(attempts, now, middling)).toBe(next);
});

test("chance makes it half as much sooner or later", () => {
  expect(nextAttempt(1, now, 0)).toBe("2026-11-24T10:00:30.000Z");
  expect(nextAttempt(1, now, 1)).toBe("2026-11-24T10:01:30.000Z");
});

test("after the twelfth attempt there is no next", () => {
  expect(mostAttempts).toBe(12);
  expect(nextAttempt(mostAttempts, now, middling)).toBeNull();
});
