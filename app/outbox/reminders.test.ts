import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { reminderMoments } from "./reminders.ts";

const starts = "2026-11-24T10:00:00.000Z";
const days = { kind: "reminder-days", at: "2026-11-22T10:00:00.000Z" };
const hours = { kind: "reminder-hours", at: "2026-11-24T08:00:00.000Z" };

test.each([
  ["2026-11-22T09:59:59.999Z", [days, hours]],
  ["2026-11-22T10:00:00.000Z", [hours]],
  ["2026-11-24T07:59:59.999Z", [hours]],
  ["2026-11-24T08:00:00.000Z", []],
])("at %s only what is still to come is brought to mind", (now, moments) => {
  expect(reminderMoments(starts, Temporal.Instant.from(now))).toEqual(moments);
});

test("two days before is at the same time of the clock, also when the clock changes in between", () => {
  const [first] = reminderMoments("2026-10-26T09:00:00.000Z", Temporal.Instant.from("2026-10-01T00:00:00Z"));
  expect(first).toEqual({ kind: "reminder-days", at: "2026-10-24T08:00:00.000Z" });
});
